import type { Finding } from './findings'
import { quotable } from './quotable'

export const figureColumns = [
  'indicator',
  'municipality',
  'period',
  'value',
  'n',
  'numerator',
  'denominator',
  'status',
  'note',
] as const
export type FigureColumn = (typeof figureColumns)[number]

const needed: readonly FigureColumn[] = ['indicator', 'municipality', 'period', 'value']

const danish: Readonly<Record<string, FigureColumn>> = {
  indikator: 'indicator',
  kommune: 'municipality',
  periode: 'period',
  værdi: 'value',
  tæller: 'numerator',
  nævner: 'denominator',
  antal: 'n',
  bemærkning: 'note',
}

/** Where each column stands in a file, and what its header calls it. */
export type FigureHeader = {
  width: number
  columns: ReadonlyMap<FigureColumn, { place: number; title: string }>
}

/** Reads the header line, in English or Danish, in any order. Findings name every column that is missing, unknown or repeated. */
export function readHeader(cells: readonly string[]): { header: FigureHeader; findings: Finding[] } {
  const columns = new Map<FigureColumn, { place: number; title: string }>()
  const findings: Finding[] = []
  const at = (column: string, code: Finding['code']) =>
    findings.push({ line: 1, column: quotable(column), code, data: { column: quotable(column) } })
  for (const [place, title] of cells.entries()) {
    const word = title.toLowerCase()
    const column = figureColumns.find((name) => name === word) ?? danish[word]
    if (column === undefined) at(title, 'unknown-column')
    else if (columns.has(column)) at(title, 'repeated-column')
    else columns.set(column, { place, title })
  }
  for (const column of needed) if (!columns.has(column)) at(column, 'missing-column')
  return { header: { width: cells.length, columns }, findings }
}

/** A row's text in one column; empty when the file does not have the column. */
export function cellOf(header: FigureHeader, cells: readonly string[], column: FigureColumn): string {
  const place = header.columns.get(column)?.place
  return place === undefined ? '' : (cells[place] ?? '')
}
