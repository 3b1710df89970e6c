import { useTranslation } from 'react-i18next'
import { areas, themes } from '~/catalogue/areas'
import { FigureTable } from './figure-table'
import type { ShownFigure } from './shown-figure'
import type { ShownIndicator } from './shown-indicator'
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
        <FigureTable
          code={code}
          caption={nameOf(areaId)}
          groups={themes.map(({ id }) => ({
            id,
            name: nameOf(`${areaId}.${id}`),
            rows: own.filter(({ indicator }) => indicator.theme === id),
          }))}
        />
      </details>
    )
  })
}
