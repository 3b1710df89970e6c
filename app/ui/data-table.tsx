import { Link } from '@remix-run/react'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export type Column = {
  key: string
  title: ReactNode
  /** Right-aligned with tabular figures. */
  numeric?: boolean
  /** Where clicking the head leads; `sorted` tells how it is sorted now. */
  sortHref?: string
  sorted?: 'ascending' | 'descending' | undefined
}

/** A table with a caption, a head that stays in sight and sort links; it scrolls by itself on a narrow screen. */
export function DataTable({
  caption,
  columns,
  children,
  hideCaption,
}: {
  caption: string
  columns: Column[]
  children: ReactNode
  hideCaption?: boolean
}) {
  const { t } = useTranslation('ui')
  return (
    // A region that scrolls must be reachable by keyboard, hence the tab stop.
    <section aria-label={caption} tabIndex={0} className="relative max-h-[85vh] overflow-auto border-y border-line">
      <table className="w-full border-collapse text-s">
        <caption className={hideCaption ? 'sr-only' : 'pb-2 text-left font-semibold'}>{caption}</caption>
        <thead className="sticky top-0 z-10 bg-white shadow-[0_1px_0_#C9D3D8]">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sorted}
                className={`px-2 py-2 align-bottom font-semibold ${column.numeric ? 'text-right' : 'text-left'}`}
              >
                {column.sortHref ? (
                  <Link
                    to={column.sortHref}
                    preventScrollReset
                    title={typeof column.title === 'string' ? t('table.sortBy', { column: column.title }) : undefined}
                    className={`inline-flex items-center gap-1 text-petrol hover:underline ${column.numeric ? 'justify-end' : ''}`}
                  >
                    {column.title}
                    {column.sorted === 'ascending' && <ArrowUp aria-hidden="true" size={16} />}
                    {column.sorted === 'descending' && <ArrowDown aria-hidden="true" size={16} />}
                  </Link>
                ) : (
                  column.title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={bodyLook}>{children}</tbody>
      </table>
    </section>
  )
}

/** Said once a table and not once a cell: a page of 98 rows carries it less often. */
const bodyLook =
  '[&>tr]:border-t [&>tr]:border-line [&>tr:hover]:bg-mist [&>tr>*]:px-2 [&>tr>*]:py-1.5 [&>tr>*]:align-top ' +
  '[&>tr>th]:text-left [&>tr>th]:font-normal'

/** One cell; `head` makes it the row's name. */
export function Cell({
  numeric,
  head,
  children,
  colSpan,
}: {
  numeric?: boolean
  head?: boolean
  children?: ReactNode
  colSpan?: number
}) {
  const look = numeric ? 'text-right tabular-nums whitespace-nowrap' : undefined
  return head ? (
    <th scope="row" className={look} colSpan={colSpan}>
      {children}
    </th>
  ) : (
    <td className={look} colSpan={colSpan}>
      {children}
    </td>
  )
}
