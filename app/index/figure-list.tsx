import { Link } from '@remix-run/react'
import { usePaths } from '~/ui/use-paths'
import { FigurePlace } from './figure-place'
import { FigureValue } from './figure-value'
import type { ShownFigure } from './shown-figure'
import type { ShownIndicator } from './shown-indicator'
import { useEditionQuery } from './use-edition-query'

/** A few figures, each with its name, value and place: the strongest, the weakest. */
export function FigureList({
  code,
  figures,
  indicators,
}: {
  /** The municipality whose figures they are. */
  code: string
  figures: readonly ShownFigure[]
  indicators: ReadonlyMap<string, ShownIndicator>
}) {
  const paths = usePaths()
  const edition = useEditionQuery()
  return (
    <ol>
      {figures.map((figure) => {
        const indicator = indicators.get(figure.indicatorId)
        return (
          indicator && (
            <li key={figure.indicatorId} className="border-t border-line py-2">
              <Link to={paths.indicator(indicator.id, { ...edition, kommune: code })} className="link">
                {indicator.name}
              </Link>
              <span className="block text-s">
                <strong>
                  <FigureValue figure={figure} unit={indicator.unit} />
                </strong>{' '}
                <span lang="da" className="text-slate">
                  {indicator.unit}
                </span>
              </span>
              <span className="block text-s">
                <FigurePlace figure={figure} />
              </span>
            </li>
          )
        )
      })}
    </ol>
  )
}
