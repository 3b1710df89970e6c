import type { MapLegendItem, MapRamp } from './map-mark'
import { colourOf, legendPaintOf } from './map-patterns'

type MapLegendProps = {
  items: readonly MapLegendItem[]
  ramp: MapRamp
  /** The map whose patterns it explains, and draws with. */
  mapId: string
  /** How large they are there. */
  scale: number
  /** True where the map fills only a band of a tile with them. */
  band: boolean
}

const width = 28
const height = 18
/** How large a pattern is in the swatches, whatever its size on the map. */
const swatchScale = 0.8

/** What the shades mean: each with its pattern and its words. */
export function MapLegend({ items, ramp, mapId, scale, band }: MapLegendProps) {
  const zoom = scale / swatchScale
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2 text-s [&_li]:flex [&_li]:items-center [&_li]:gap-2 [&_svg]:shrink-0">
      {items.map((item) => (
        <li key={item.class}>
          <svg width={width} height={height} viewBox={`0 0 ${width * zoom} ${height * zoom}`} aria-hidden="true">
            <rect
              width={width * zoom}
              height={height * zoom}
              fill={legendPaintOf(mapId, item.class, band)}
              strokeWidth={2 * zoom}
              className={`stroke-ink/60 ${colourOf(ramp, item.class)}`}
            />
          </svg>
          {item.text}
        </li>
      ))}
    </ul>
  )
}
