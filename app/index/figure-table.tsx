import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import { FigureDetails } from './figure-details'
import { FigurePlace } from './figure-place'
import { FigureValue } from './figure-value'
import type { ShownFigure } from './shown-figure'
import type { ShownIndicator } from './shown-indicator'
import { useEditionQuery } from './use-edition-query'

/** Said once for the whole table: with a hundred rows, classes on each cell would weigh more than the figures. */
const tableLook =
  'mb-6 w-full table-fixed border-collapse text-left text-s [&_p]:text-slate [&_td]:py-2 [&_td]:align-top [&_th]:font-normal ' +
  '[&_td:nth-child(2)]:pr-3 [&_td:nth-child(2)]:text-right [&_td:nth-child(2)]:font-semibold [&_th:nth-child(2)]:pr-3 ' +
  '[&_th:nth-child(2)]:text-right [&_tbody_tr]:border-t [&_tbody_tr]:border-line [&_tbody_th]:py-2 [&_tbody_th]:pr-3 ' +
  '[&_tbody_th]:align-top [&_tbody_a]:text-petrol [&_tbody_a]:underline'

export type FigureRow = { indicator: ShownIndicator; figure: ShownFigure }

type FigureTableProps = {
  /** The municipality whose figures they are. */
  code: string
  caption: string
  groups: readonly { id: string; name: string; rows: readonly FigureRow[] }[]
}

/** Figures of a municipality in groups, each with its source, value and place. Groups without figures are left out. */
export function FigureTable({ code, caption, groups }: FigureTableProps) {
  const { t } = useTranslation('profile')
  return (
    <table className={tableLook}>
      <caption className="sr-only">{caption}</caption>
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
      {groups.map(
        ({ id, name, rows }) => rows.length > 0 && <FigureGroup key={id} code={code} name={name} rows={rows} />,
      )}
    </table>
  )
}

function FigureGroup({ code, name, rows }: { code: string; name: string; rows: readonly FigureRow[] }) {
  const paths = usePaths()
  const edition = useEditionQuery()
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
