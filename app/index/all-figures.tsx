import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas, themes } from '~/catalogue/areas'
import { usePaths } from '~/ui/use-paths'
import type { Figure } from './edition'
import { FigureDetails } from './figure-details'
import { FigurePlace } from './figure-place'
import { FigureValue } from './figure-value'
import type { ShownIndicator } from './shown-indicator'
import { useGroupName } from './use-group-name'

type AllFiguresProps = { figures: readonly Figure[]; indicators: ReadonlyMap<string, ShownIndicator> }

/** Every figure of a municipality, an area at a time and within it by theme; closed until wanted, since they are many. */
export function AllFigures({ figures, indicators }: AllFiguresProps) {
  const { t } = useTranslation('profile')
  const nameOf = useGroupName()
  const byId = new Map(figures.map((figure) => [figure.indicatorId, figure]))
  const rows = [...indicators.values()].flatMap((indicator) => {
    const figure = byId.get(indicator.id)
    return figure ? [{ indicator, figure }] : []
  })
  return (
    <>
      {areas.map(({ id: areaId }) => {
        const own = rows.filter(({ indicator }) => indicator.area === areaId)
        if (own.length === 0) return null
        const without = own.filter(({ figure }) => figure.value === null).length
        return (
          <details key={areaId} id={`tal-${areaId}`} className="border-t-2 border-ink">
            <summary className="py-3">
              <span className="text-l font-semibold text-petrol">{nameOf(areaId)}</span>{' '}
              <span className="text-s text-slate">
                {t('all.count', { count: own.length })}
                {without > 0 && <> · {t('all.without', { count: without })}</>}
              </span>
            </summary>
            <table className="mb-6 w-full table-fixed border-collapse">
              <caption className="sr-only">{nameOf(areaId)}</caption>
              <thead className="text-s">
                <tr>
                  <th scope="col" className="text-left font-normal text-slate">
                    {t('all.indicator')}
                  </th>
                  <th scope="col" className="w-16 pr-3 text-right font-normal text-slate sm:w-28">
                    {t('all.value')}
                  </th>
                  <th scope="col" className="w-28 text-left font-normal text-slate sm:w-[22rem]">
                    {t('all.place')}
                  </th>
                </tr>
              </thead>
              {themes.map(({ id: themeId }) => (
                <ThemeFigures
                  key={themeId}
                  name={nameOf(`${areaId}.${themeId}`)}
                  rows={own.filter(({ indicator }) => indicator.theme === themeId)}
                />
              ))}
            </table>
          </details>
        )
      })}
    </>
  )
}

type Row = { indicator: ShownIndicator; figure: Figure }

function ThemeFigures({ name, rows }: { name: string; rows: readonly Row[] }) {
  const paths = usePaths()
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="pb-1 pt-4 text-left font-semibold">
          {name}
        </th>
      </tr>
      {rows.map(({ indicator, figure }) => (
        <tr key={indicator.id} className="border-t border-line align-top">
          <th scope="row" className="py-2 pr-3 text-left font-normal">
            <Link to={paths.indicator(indicator.id, { kommune: figure.municipalityCode })} className="link">
              {indicator.name}
            </Link>
            <FigureDetails figure={figure} indicator={indicator} />
          </th>
          <td className="py-2 pr-3 text-right font-semibold">
            <FigureValue figure={figure} unit={indicator.unit} />
          </td>
          <td className="py-2 text-s">
            <FigurePlace figure={figure} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}
