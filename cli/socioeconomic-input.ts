import { readFileSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'
import type { NeedInput } from '~/peers/socioeconomic/compute-need'
import { sumsToWhole } from '~/peers/socioeconomic/compute-need'
import { failure, type Result, success } from '~/platform/result'

/** One fault as the operator reads it: file, row, column, what is wrong, what would be right. */
export type FaultLine = string

export type NeedFiles = { criteria: string; weights: string; population?: string; country?: string; anySum?: boolean }

type Table = { file: string; columns: string[]; rows: { row: number; cells: string[] }[] }

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/

/** Reads the files of `socioeconomic compute`, or says everything that is wrong with them. */
export function readNeedFiles(files: NeedFiles): Result<NeedInput, FaultLine[]> {
  const faults: FaultLine[] = []
  const criteria = readTable(files.criteria, 'unit', faults)
  const weightTable = readTable(files.weights, 'criterion', faults)
  const people = files.population === undefined ? criteria : readTable(files.population, 'unit', faults)
  if (!criteria || !weightTable || !people) return failure(faults)
  const weights = readWeights(weightTable, files.anySum ?? false, faults)
  const populationColumn = columnOf(people, 'population', faults)
  const columns = [...weights.keys()].map((criterion) => columnOf(criteria, criterion, faults, weightTable.file))
  if (faults.length > 0) return failure(faults)

  const places = criteria.rows.filter(({ cells }) => cells[0] !== files.country)
  const whole = criteria.rows.find(({ cells }) => cells[0] === files.country)
  if (files.country !== undefined && !whole) {
    faults.push(`${criteria.file}, column unit: has no row "${files.country}"; right: the row of the whole country`)
  }
  const populationOf = (unit: string, row: number) => {
    const found = people.rows.find(({ cells }) => cells[0] === unit)
    if (found) return numberIn(people, found, populationColumn, faults, 'positive')
    faults.push(
      `${criteria.file}, row ${row}, column unit: "${unit}" is not in ${people.file}; right: a row for it there`,
    )
    return null
  }
  const counts = new Map(
    [...weights.keys()].map((criterion, index) => {
      const column = columns[index] ?? 0
      return [criterion, places.map((row) => numberIn(criteria, row, column, faults, 'count'))] as const
    }),
  )
  const population = places.map(({ row, cells }) => populationOf(cells[0] ?? '', row))
  const country = whole && {
    counts: new Map(
      [...weights.keys()].map((criterion, index) => [
        criterion,
        numberIn(criteria, whole, columns[index] ?? 0, faults, 'positive') ?? 0,
      ]),
    ),
    population: populationOf(files.country ?? '', whole.row) ?? 0,
  }
  for (const [criterion, column] of counts) {
    if (country === undefined && faults.length === 0 && column.every((count) => !count)) {
      faults.push(`${criteria.file}, column ${criterion}: is 0 everywhere; right: at least one count above 0`)
    }
  }
  if (faults.length > 0) return failure(faults)
  const units = places.map(({ cells }) => cells[0] ?? '')
  return success({ units, counts, weights, population, ...(country ? { country } : {}) })
}

function readWeights(table: Table, anySum: boolean, faults: FaultLine[]): Map<string, number> {
  const column = columnOf(table, 'weight', faults)
  const before = faults.length
  const weights = new Map<string, number>()
  for (const row of table.rows) {
    const weight = numberIn(table, row, column, faults, 'positive')
    if (weight !== null) weights.set(row.cells[0] ?? '', weight)
  }
  const values = [...weights.values()]
  if (faults.length === before && !anySum && !sumsToWhole(values)) {
    const total = Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12))
    faults.push(
      `${table.file}, column weight: the weights sum to ${total}; right: 100 or 1, or --any-sum when criteria are left out on purpose`,
    )
  }
  return weights
}

function columnOf({ file, columns }: Table, column: string, faults: FaultLine[], askedBy?: string): number {
  const place = columns.indexOf(column)
  if (place < 0) {
    const why = askedBy ? ` (${askedBy} weighs it)` : ''
    faults.push(`${file}, row 1: has no column "${column}"${why}; right: one of that name`)
  }
  return place
}

type Kind = 'count' | 'positive'

function numberIn(
  { file, columns }: Table,
  { row, cells }: Table['rows'][number],
  column: number,
  faults: FaultLine[],
  kind: Kind,
): number | null {
  const cell = cells[column] ?? ''
  const number = NUMBER.test(cell) ? Number(cell) : Number.NaN
  if (number > 0 || (number === 0 && kind === 'count')) return number
  const wrong = cell === '' ? 'is empty' : Number.isFinite(number) ? `is ${cell}` : `"${cell}" is not a number`
  const right =
    kind === 'count' ? 'a count from 0, with a dot before decimals' : 'a number above 0, with a dot before decimals'
  faults.push(`${file}, row ${row}, column ${columns[column] ?? column + 1}: ${wrong}; right: ${right}`)
  return null
}

function readTable(file: string, first: string, faults: FaultLine[]): Table | null {
  let records: { record: string[]; info: { lines: number } }[]
  try {
    const text = readFileSync(file, 'utf8')
    const options = { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, info: true } as const
    // With `info` each record comes with its place in the file, which the types of csv-parse do not know.
    records = parse(text, options) as unknown as typeof records
  } catch (error) {
    const row = error instanceof CsvError && typeof error.lines === 'number' ? `, row ${error.lines}` : ''
    const message = error instanceof Error ? error.message : String(error)
    faults.push(`${file}${row}: ${message}; right: a file of comma-separated values`)
    return null
  }
  const [header, ...body] = records
  const columns = header?.record ?? []
  const before = faults.length
  if (columns[0] !== first) {
    const remedy = columns.length === 1 && columns[0]?.includes(';') ? 'commas between cells, first ' : ''
    faults.push(`${file}, row 1, column 1: is "${columns[0] ?? ''}"; right: ${remedy}"${first}"`)
  }
  if (body.length === 0) faults.push(`${file}: has no rows; right: at least one`)
  const rows = body.map(({ record, info }) => ({ row: info.lines, cells: record }))
  const seen = new Map<string, number>()
  for (const { row, cells } of rows) {
    const name = cells[0] ?? ''
    if (cells.length !== columns.length)
      faults.push(`${file}, row ${row}: has ${cells.length} cells; right: ${columns.length}, like the header`)
    if (name === '') faults.push(`${file}, row ${row}, column ${first}: is empty; right: a name`)
    const earlier = seen.get(name)
    if (earlier !== undefined)
      faults.push(`${file}, row ${row}, column ${first}: "${name}" is in row ${earlier} already; right: one row each`)
    else seen.set(name, row)
  }
  return faults.length > before ? null : { file, columns, rows }
}
