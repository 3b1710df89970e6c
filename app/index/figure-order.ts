import { danishOrder } from '~/i18n/format'
import type { Figure } from './edition'

/** What a table of every municipality's figure can be sorted by; the words of its address. */
export const figureColumns = ['plads', 'kommune', 'tal', 'n'] as const
export type FigureColumn = (typeof figureColumns)[number]

export type FigureOrder = { column: FigureColumn; descending: boolean }

/** The order that an address asks for: by place, or for context by value, unless it says otherwise. */
export function readFigureOrder(query: URLSearchParams, hasPlaces: boolean): FigureOrder {
  const wanted = figureColumns.find((column) => column === query.get('sorter'))
  if (wanted === undefined || (wanted === 'plads' && !hasPlaces)) {
    return hasPlaces ? { column: 'plads', descending: false } : { column: 'tal', descending: true }
  }
  return { column: wanted, descending: query.get('orden') === 'faldende' }
}

/** The figures in that order. Those without what is sorted by come last whichever way, by name. */
export function inFigureOrder<Row extends Pick<Figure, 'value' | 'n' | 'place'> & { name: string }>(
  rows: readonly Row[],
  { column, descending }: FigureOrder,
): Row[] {
  const byName = (a: Row, b: Row) => danishOrder.compare(a.name, b.name)
  if (column === 'kommune') return rows.toSorted((a, b) => (descending ? byName(b, a) : byName(a, b)))
  const keyOf = (row: Row) => (column === 'plads' ? (row.place?.rank ?? null) : column === 'tal' ? row.value : row.n)
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b)
    return (descending ? other - one : one - other) || byName(a, b)
  })
}
