import { MapFigure, type MapProps } from './map-figure'
import { groupsByClass } from './map-mark'
import { colourOf, paintOf } from './map-patterns'
import type { MunicipalityCode } from './municipalities'
import { outlineMap } from './outline-map'

/** Room for the coast's line, which the source draws to its very edge. */
const margin = 6
const viewBox = `${-margin} ${-margin} ${outlineMap.width + 2 * margin} ${outlineMap.height + 2 * margin}`

/** Opaque, since borders lie on each other; a middle grey stands out from the darkest shade as well as from white. */
const border = 'fill-[#727B80] stroke-[#727B80]'

/** Said once for all 98 links. */
const linkLook =
  '[&_a:hover]:fill-focus [&_a:focus-visible]:fill-focus [&_a:focus-visible]:stroke-ink [&_a:focus-visible]:stroke-5 ' +
  '[&_a:focus-visible]:outline-none'

/** The map of Denmark with each municipality a link. The outlines come from a file of their own, once for all pages. */
export function DenmarkMap(props: MapProps) {
  const { id = 'kort', ramp = 'quarter' } = props
  return (
    <MapFigure
      {...props}
      viewBox={viewBox}
      pattern={{ scale: 1.5 }}
      className={`max-w-[38rem] ${linkLook}`}
      ring={ring}
    >
      <use href={shape('alle')} className={border} strokeWidth="4.5" />
      {groupsByClass(props.marks).map((group) => (
        <g
          key={group.class}
          fill={paintOf(id, group.class)}
          stroke="currentColor"
          className={colourOf(ramp, group.class)}
        >
          <title>{props.legend.find((item) => item.class === group.class)?.text}</title>
          {group.members.map(({ municipality, mark }) =>
            mark === null ? (
              <use key={municipality.code} href={shape(`k${municipality.code}`)} />
            ) : (
              <a key={municipality.code} href={mark.href}>
                <title>{mark.label}</title>
                <use href={shape(`k${municipality.code}`)} />
              </a>
            ),
          )}
        </g>
      ))}
      <use href={shape('alle')} className="pointer-events-none fill-none stroke-[#727B80]" />
    </MapFigure>
  )
}

function shape(name: string): string {
  return `${outlineMap.href}#${name}`
}

function ring(code: MunicipalityCode) {
  return <use key={code} href={shape(`k${code}`)} strokeWidth="6" strokeLinejoin="round" />
}
