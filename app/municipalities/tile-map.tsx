import { MapFigure, type MapProps } from './map-figure'
import { groupsByClass, type MapClass, type MapMark } from './map-mark'
import { colourOf, paintOf } from './map-patterns'
import type { Municipality, MunicipalityCode } from './municipalities'
import { shortName } from './short-names'
import { type Tile, tileColumns, tileRows, tiles } from './tiles'

const side = 40
const gap = 2
const viewBox = `-2 -2 ${tileColumns * side + 2} ${tileRows * side + 2}`
const tileOf = new Map<MunicipalityCode, Tile>(tiles.map((tile) => [tile.code, tile]))

/** Said once for all 98 links; after the lettering of the classes in the stylesheet, which they overrule. */
const linkLook =
  '[&_g>a:focus-visible]:outline-none [&_g>a:focus-visible_path]:fill-focus [&_g>a:hover_path]:fill-focus ' +
  '[&_g>a:focus-visible_text]:fill-ink [&_g>a:hover_text]:fill-ink ' +
  '[&_g>a:focus-visible_path]:stroke-ink [&_g>a:focus-visible_path]:stroke-4'
const tileLook = 'font-medium tabular-nums [&_path]:stroke-ink/60'

/** White on the darkest; black on the middle shade, where ink has too little contrast. */
function lettering(mapClass: MapClass): string {
  if (mapClass === 1) return '[&_text]:fill-white'
  return mapClass === 2 ? '[&_text]:fill-[black]' : '[&_text]:fill-ink'
}

/** Denmark with one tile of the same size a municipality, so that the small ones can be seen and hit. */
export function TileMap(props: MapProps) {
  const { id = 'kort', ramp = 'quarter' } = props
  return (
    <MapFigure
      {...props}
      viewBox={viewBox}
      pattern={{ scale: 0.9, tile: side }}
      className={`max-w-[48rem] ${linkLook}`}
      ring={ring}
    >
      {groupsByClass(props.marks).map((group) => (
        <g
          key={group.class}
          fill={paintOf(id, group.class)}
          fontSize={group.members.some(({ mark }) => mark?.short !== undefined) ? 22 : 19}
          textAnchor="middle"
          className={`${colourOf(ramp, group.class)} ${lettering(group.class)} ${tileLook}`}
        >
          <title>{props.legend.find((item) => item.class === group.class)?.text}</title>
          {group.members.map(({ municipality, mark }) =>
            mark === null ? (
              <TileShape key={municipality.code} municipality={municipality} mark={mark} />
            ) : (
              <a key={municipality.code} href={mark.href}>
                <title>{mark.label}</title>
                <TileShape municipality={municipality} mark={mark} />
              </a>
            ),
          )}
        </g>
      ))}
    </MapFigure>
  )
}

function TileShape({ municipality, mark }: { municipality: Municipality; mark: MapMark | null }) {
  const tile = tileOf.get(municipality.code)
  if (tile === undefined) return null
  return (
    <>
      <path d={square(tile)} />
      <text x={tile.column * side + (side - gap) / 2} y={tile.row * side + 23}>
        {mark?.short ?? shortName(municipality.code)}
      </text>
    </>
  )
}

function square({ column, row }: Tile): string {
  const length = side - gap
  return `M${column * side} ${row * side}h${length}v${length}h${-length}z`
}

function ring(code: MunicipalityCode) {
  const tile = tileOf.get(code)
  return tile === undefined ? null : <path key={code} d={square(tile)} strokeWidth="4" />
}
