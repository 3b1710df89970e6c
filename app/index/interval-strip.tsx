import { alongAxis, axisLength, shareOfField } from './chart-axis'
import type { Place } from './edition'

/** A place and its interval on the line from first to last. Stands beside the same in words, so it is silent itself. */
export function IntervalStrip({ place, count }: { place: Place | null; count: number }) {
  if (place === null) return null
  const from = shareOfField(place.low, count)
  const to = shareOfField(place.high, count)
  return (
    <svg width="100%" height="44" aria-hidden="true" className="block" fontSize="14">
      <line x1={alongAxis(0)} x2={alongAxis(1)} y1="14" y2="14" strokeWidth="2" className="stroke-line" />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <line
          key={share}
          x1={alongAxis(share)}
          x2={alongAxis(share)}
          y1="8"
          y2="20"
          strokeWidth="2"
          className="stroke-line"
        />
      ))}
      <rect x={alongAxis(from)} width={axisLength(from, to)} y="9" height="10" rx="5" className="fill-petrol/30" />
      <circle
        cx={alongAxis(shareOfField(place.rank, count))}
        cy="14"
        r="7"
        strokeWidth="2"
        className="fill-petrol stroke-white"
      />
      <text x={alongAxis(0)} y="38" textAnchor="middle" className="fill-slate">
        1
      </text>
      <text x={alongAxis(1)} y="38" textAnchor="end" className="fill-slate">
        {count}
      </text>
    </svg>
  )
}
