import { scaleLinear } from 'd3-scale'

/** A contribution as a bar from the middle: upwards to the right. It stands beside its number, so it is silent itself. */
export function ContributionBar({ size, widest }: { size: number; widest: number }) {
  const x = scaleLinear([-widest, widest], [0, 100])
  const [from, to] = [x(Math.min(0, size)), x(Math.max(0, size))]
  return (
    <svg
      width="100%"
      height="16"
      viewBox="0 0 100 16"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block min-w-16"
    >
      <rect x={from} y="2" width={to - from} height="12" className={size > 0 ? 'fill-petrol' : 'fill-rust'} />
      <line x1="50" x2="50" y1="0" y2="16" vectorEffect="non-scaling-stroke" className="stroke-ink" />
    </svg>
  )
}
