import { useId } from 'react'
import type { MapLegendItem, MapRamp } from './map-mark'
import { colourOf, MapPatterns, paintOf } from './map-patterns'

type MapLegendProps = { items: readonly MapLegendItem[]; ramp?: MapRamp }

/** What the shades mean: each with its pattern and its words. */
export function MapLegend({ items, ramp = 'quarter' }: MapLegendProps) {
  const mapId = `f${useId().replace(/\W/g, '')}`
  return (
    <div>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <MapPatterns mapId={mapId} ramp={ramp} scale={0.8} />
      </svg>
      <ul className="flex flex-wrap gap-x-5 gap-y-2 text-s">
        {items.map((item) => (
          <li key={item.class} className="flex items-center gap-2">
            <svg width="28" height="18" aria-hidden="true" className="shrink-0 stroke-ink/60">
              <rect
                x=".5"
                y=".5"
                width="27"
                height="17"
                fill={paintOf(mapId, item.class)}
                className={colourOf(ramp, item.class)}
              />
            </svg>
            {item.text}
          </li>
        ))}
      </ul>
    </div>
  )
}
