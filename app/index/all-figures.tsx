import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas, themes } from '~/catalogue/areas'
import { usePaths } from '~/ui/use-paths'
import { FigureDetails } from './figure-details'
import { FigurePlace } from './figure-place'
import { FigureValue } from './figure-value'
import type { ShownFigure } from './shown-figure'
import type { ShownIndicator } from './shown-indicator'
import { useEditionQuery } from './use-edition-query'
import { useGroupName } from './use-group-name'

type AllFiguresProps = {
  code: string
  figures: readonly ShownFigure[]
  indicators: ReadonlyMap<string, ShownIndicator>
}

/** Every figure of a municipality, an area at a time and within it by theme; closed until wanted, since they are many. */
export function AllFigures({ code, figures, indicators }: AllFiguresProps) {
  const { t } = useTranslation('profile')
  const nameOf = useGroupName()
  const byId = new Map(figures.map((figure) => [figure.indicatorId, figure]))
  const rows = [...indicators.values()].flatMap((indicator) => {
    const figure = byId.get(indicator.id)
    return figure ? [{ indicator, figure }] : []
  })
  return areas.map(({ id: areaId }) => {
    const own = rows.filter(({ indicator }) => indicator.area === areaId)
    if (own.length === 0) return null
    const without = own.filter(({ figure }) => figure.value === null).length
    return (
      <details key={areaId} id={`tal-${areaId}`} className="border-t-2 border-ink">
        <summary className="py-3">
          <span className="text-l font-semibold text-petrol">{nameOf(areaId)}</span>{' '}
          <span className="text-s text-slate">
            {t('all.count', { count: own.length })}
            {without > 0 && ` · ${t('all.without', { count: without })}`}
          </span>
        </summary>
        <table className={tableLook}>
          <caption className="sr-only">{nameOf(areaId)}</caption>
          <thead className="text-slate">
            <tr>
              <th scope="col">{t('all.indicator')}</th>
              <th scope="col" className="w-16 sm:w-28">
                {t('all.value')}
              </th>
              <th scope="col" className="w-24 sm:w-[22rem]">
                {t('all.place')}
              </th>
            </tr>
          </thead>
          {themes.map(({ id: themeId }) => (
            <ThemeFigures
              key={themeId}
              code={code}
              name={nameOf(`${areaId}.${themeId}`)}
              rows={own.filter(({ indicator }) => indicator.theme === themeId)}
            />
          ))}
        </table>
      </details>
    )
  })
}

/** Said once for the whole table: with a hundred rows, classes on each cell would weigh more than the figures. */
const tableLook =
  'mb-6 w-full table-fixed border-collapse text-left text-s [&_p]:text-slate [&_td]:py-2 [&_td]:align-top [&_th]:font-normal ' +
  '[&_td:nth-child(2)]:pr-3 [&_td:nth-child(2)]:text-right [&_td:nth-child(2)]:font-semibold [&_th:nth-child(2)]:pr-3 ' +
  '[&_th:nth-child(2)]:text-right [&_tbody_tr]:border-t [&_tbody_tr]:border-line [&_tbody_th]:py-2 [&_tbody_th]:pr-3 ' +
  '[&_tbody_th]:align-top [&_tbody_a]:text-petrol [&_tbody_a]:underline'

type ThemeFiguresProps = {
  code: string
  name: string
  rows: readonly { indicator: ShownIndicator; figure: ShownFigure }[]
}

function ThemeFigures({ code, name, rows }: ThemeFiguresProps) {
  const paths = usePaths()
  const edition = useEditionQuery()
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <strong className="text-m">{name}</strong>
        </th>
      </tr>
      {rows.map(({ indicator, figure }) => (
        <tr key={indicator.id}>
          <th scope="row">
            <Link to={paths.indicator(indicator.id, { ...edition, kommune: code })} className="text-m">
              {indicator.name}
            </Link>
            <p>
              <FigureDetails figure={figure} indicator={indicator} />
            </p>
          </th>
          <td>
            <FigureValue figure={figure} unit={indicator.unit} />
          </td>
          <td>
            <FigurePlace figure={figure} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}
