import type { ReactNode } from 'react'
import { type MapClass, type MapRamp, mapClasses, patternId } from './map-mark'

/** Text colours, so that `currentColor` is the class's own colour wherever a pattern cannot be drawn. */
const colours: Record<MapRamp, Record<1 | 2 | 3 | 4, string>> = {
  quarter: { 1: 'text-quarter-1', 2: 'text-quarter-2', 3: 'text-quarter-3', 4: 'text-quarter-4' },
  socio: { 1: 'text-socio-4', 2: 'text-socio-3', 3: 'text-socio-2', 4: 'text-socio-1' },
}

/** The Tailwind class that makes `currentColor` the colour of a map class. */
export function colourOf(ramp: MapRamp, mapClass: MapClass): string {
  return mapClass === null ? 'text-white' : colours[ramp][mapClass]
}

/** The paint of a class: its pattern, or its bare colour where it has none or the pattern is not found. */
export function paintOf(mapId: string, mapClass: MapClass): string {
  return isPlain(mapClass) ? 'currentColor' : `url(#${patternId(mapId, mapClass)}) currentColor`
}

/** The paint of a class in the legend: where the map fills only a band with the pattern, the whole swatch has it. */
export function legendPaintOf(mapId: string, mapClass: MapClass, band: boolean): string {
  return isPlain(mapClass) || !band ? paintOf(mapId, mapClass) : `url(#${patternId(mapId, mapClass)}-b) currentColor`
}

/** The darkest and the lightest are plain; those between and the missing carry a pattern. */
function isPlain(mapClass: MapClass): boolean {
  return mapClass === 1 || mapClass === 4
}

const patterned = mapClasses.filter((mapClass) => !isPlain(mapClass))

type MapPatternsProps = {
  mapId: string
  ramp: MapRamp
  /** How large the pattern is, in units of the drawing. */
  scale: number
  /** The side of a tile, when the pattern shall only fill a band at its foot and leave the rest to letters. */
  tile?: number
}

/**
 * One pattern a class, so that a map can be read without its colours: plain dark, light lines, dark dots, plain light,
 * and a grey hatch where there is no figure.
 */
export function MapPatterns({ mapId, ramp, scale, tile }: MapPatternsProps) {
  const band = tile === undefined ? '' : '-b'
  return (
    <defs>
      {patterned.map((mapClass) => (
        <pattern
          key={mapClass}
          id={patternId(mapId, mapClass) + band}
          className={colourOf(ramp, mapClass)}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(45) scale(${scale})`}
        >
          <rect width="8" height="8" fill="currentColor" />
          {textures[mapClass ?? 'none'](colourOf(ramp, 1))}
        </pattern>
      ))}
      {tile !== undefined &&
        patterned.map((mapClass) => (
          <pattern
            key={mapClass}
            id={patternId(mapId, mapClass)}
            className={colourOf(ramp, mapClass)}
            width={tile}
            height={tile}
            patternUnits="userSpaceOnUse"
          >
            <rect width={tile} height={tile} fill="currentColor" />
            <rect y={tile * 0.7} width={tile} height={tile * 0.3} fill={`url(#${patternId(mapId, mapClass)}-b)`} />
          </pattern>
        ))}
    </defs>
  )
}

const textures: Record<1 | 2 | 3 | 4 | 'none', (darkest: string) => ReactNode> = {
  1: () => null,
  2: () => <rect width="8" height="1.2" className="fill-white/55" />,
  3: (darkest) => <circle cx="4" cy="4" r="1.3" className={`fill-current opacity-60 ${darkest}`} />,
  4: () => null,
  none: () => <rect width="1.5" height="8" className="fill-ink/40" />,
}
