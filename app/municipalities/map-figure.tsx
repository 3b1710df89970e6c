import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MapCaption } from './map-caption'
import { MapLegend } from './map-legend'
import { codeLinkedTo, type MapLegendItem, type MapMarks, type MapRamp } from './map-mark'
import { MapPatterns } from './map-patterns'
import type { MunicipalityCode } from './municipalities'

/** What both maps ask for. */
export type MapProps = {
  marks: MapMarks
  /** What the map shows, in one line: "Kommunernes fjerdedel i indekset 2024". */
  title: string
  legend: readonly MapLegendItem[]
  /** The id of the table or text that says the same in words. */
  describedBy?: string
  /** One a map on the page; also the target `#id` of links to it. */
  id?: string
  ramp?: MapRamp
  /** A municipality that is ringed from the start, e.g. the page's own. */
  current?: MunicipalityCode
}

type MapFigureProps = MapProps & {
  viewBox: string
  pattern: { scale: number; tile?: number }
  className: string
  /** The ring around one municipality, drawn above the others. */
  ring: (code: MunicipalityCode) => ReactNode
  children: ReactNode
}

/** The frame of a map: a way past its 98 links, the drawing, the line about the one in hand, and the legend. */
export function MapFigure({ id = 'kort', ramp = 'quarter', current, ...map }: MapFigureProps) {
  const { t } = useTranslation('municipalities')
  const [active, setActive] = useState<MunicipalityCode | null>(null)
  const take = (event: SyntheticEvent<SVGSVGElement>) =>
    setActive(event.target instanceof Element ? codeLinkedTo(map.marks, linkAround(event.target)) : null)
  const release = () => setActive(null)
  const past = `${id}-slut`
  return (
    <figure className="relative">
      <a
        href={`#${past}`}
        className="sr-only focus:not-sr-only focus:absolute focus:top-0 focus:left-0 focus:z-10 focus:bg-white focus:p-3"
      >
        {t('map.skip')}
      </a>
      <svg
        id={id}
        viewBox={map.viewBox}
        className={`block h-auto w-full ${map.className}`}
        aria-label={map.title}
        aria-describedby={map.describedBy}
        onPointerOver={take}
        onPointerLeave={release}
        onFocus={take}
        onBlur={release}
      >
        <MapPatterns mapId={id} ramp={ramp} {...map.pattern} />
        {map.children}
        <g className="pointer-events-none fill-none stroke-ink">
          {current !== undefined && map.ring(current)}
          {active !== null && active !== current && map.ring(active)}
        </g>
      </svg>
      <figcaption>
        <MapCaption label={active === null ? null : (map.marks.get(active)?.label ?? null)} />
        <MapLegend
          items={map.legend}
          ramp={ramp}
          mapId={id}
          scale={map.pattern.scale}
          band={map.pattern.tile !== undefined}
        />
      </figcaption>
      <span id={past} tabIndex={-1} />
    </figure>
  )
}

function linkAround(element: Element): string | null {
  return element.closest('a')?.getAttribute('href') ?? null
}
