import { readFileSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'
import type { DataFault, Figures } from '~/index/engine/figures'
import type { Method } from '~/index/engine/method'
import { readMethod } from '~/index/engine/read-method'
import { failure, type Result, success } from '~/platform/result'

/** One fault of the input as the operator reads it: file, place, what is wrong, what would be right. */
export type FaultLine = string

/** A CSV file as text: the header is row 1. */
export type Table = {
  file: string
  columns: readonly string[]
  rows: readonly { row: number; cells: readonly string[] }[]
}

export type MethodFile = { method: Method; document: unknown }

export type DataFiles = { figures: Figures; notes: readonly string[]; lineOf: (fault: DataFault) => FaultLine }

/** Matches a number as the files write them, with a dot before decimals. */
export const numberPattern = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/

/** Reads and checks a method file. */
export function readMethodFile(file: string): Result<MethodFile, FaultLine[]> {
  const text = readText(file)
  if (!text.ok) return text
  let document: unknown
  try {
    document = JSON.parse(text.value)
  } catch (error) {
    return failure([`${file}: is not JSON (${messageOf(error)}); right: one JSON document`])
  }
  const read = readMethod(document)
  if (read.ok) return success({ method: read.value, document })
  return failure(read.problem.map(({ path, wrong, right }) => `${file}, ${path}: ${wrong}; right: ${right}`))
}

/** Reads the figures, and the unit table where one is given, for a method. */
export function readDataFiles(method: Method, dataFile: string, unitsFile?: string): Result<DataFiles, FaultLine[]> {
  const data = readTable(dataFile)
  const units = unitsFile === undefined ? null : readTable(unitsFile)
  if (!data.ok || (units && !units.ok)) {
    return failure([...(data.ok ? [] : data.problem), ...(units && !units.ok ? units.problem : [])])
  }
  const faults: FaultLine[] = []
  const used = data.value.columns.filter((column) => method.indicators.has(column))
  const values = new Map(used.map((column) => [column, numbersIn(data.value, column, faults)]))
  const names = data.value.rows.map(({ cells }) => cells[0] ?? '')
  const unitTable = units?.ok ? alignUnits(method, names, units.value, faults) : undefined
  if (faults.length > 0) return failure(faults)
  const notes = [...unusedColumns(data.value, used), ...(units?.ok ? strangers(names, data.value, units.value) : [])]
  const figures = { units: names, values, ...(unitTable ? { unitTable } : {}) }
  return success({ figures, notes, lineOf: lineOfFault(data.value, units?.ok ? units.value : null) })
}

/**
 * Reads a CSV file with a first column "unit": commas, a byte order mark or none, every row as long as the header, one a unit
 * unless `repeats`.
 */
export function readTable(file: string, { repeats = false } = {}): Result<Table, FaultLine[]> {
  const text = readText(file)
  if (!text.ok) return text
  let records: unknown
  try {
    records = parse(text.value, { relax_column_count: true, skip_empty_lines: true, trim: true, info: true })
  } catch (error) {
    const row = error instanceof CsvError && typeof error.lines === 'number' ? `, row ${error.lines}` : ''
    return failure([`${file}${row}: ${messageOf(error)}; right: comma-separated values`])
  }
  // With `info` each record comes with its place in the file, which the types of csv-parse do not know.
  const [header, ...body] = records as { record: string[]; info: { lines: number } }[]
  const columns = header?.record ?? []
  const rows = body.map(({ record, info }) => ({ row: info.lines, cells: record }))
  const table = { file, columns, rows }
  const faults = [...headerFaults(table), ...rowFaults(table, repeats)]
  return faults.length > 0 ? failure(faults) : success(table)
}

function headerFaults({ file, columns }: Table): FaultLine[] {
  if (columns[0] !== 'unit') {
    const semicolons = columns.length === 1 && columns[0]?.includes(';')
    const right = semicolons ? 'commas between cells, first column "unit"' : '"unit"'
    return [`${file}, row 1, column 1: is "${columns[0] ?? ''}"; right: ${right}`]
  }
  return columns.flatMap((column, index) => {
    if (column === '') return [`${file}, row 1, column ${index + 1}: has no name; right: a name`]
    return columns.indexOf(column) === index
      ? []
      : [`${file}, row 1, column ${column}: is there twice; right: each column once`]
  })
}

function rowFaults({ file, columns, rows }: Table, repeats: boolean): FaultLine[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ row, cells }) => {
    const unit = cells[0] ?? ''
    const seen = first.get(unit)
    if (seen === undefined) first.set(unit, row)
    if (cells.length !== columns.length) {
      return [`${file}, row ${row}: has ${cells.length} cells; right: ${columns.length}, like the header`]
    }
    if (unit === '') return [`${file}, row ${row}, column unit: is empty; right: the name of the unit`]
    if (seen === undefined || repeats) return []
    return [`${file}, row ${row}, column unit: "${unit}" is in row ${seen} already; right: one row a unit`]
  })
}

function numbersIn({ file, columns, rows }: Table, column: string, faults: FaultLine[]): (number | null)[] {
  const index = columns.indexOf(column)
  return rows.map(({ row, cells }) => {
    const cell = cells[index] ?? ''
    if (cell === '') return null
    const number = numberPattern.test(cell) ? Number(cell) : Number.NaN
    if (Number.isFinite(number)) return number
    const right = /^[+-]?\d+,\d+$/.test(cell) ? 'a dot before decimals' : 'a number, or an empty cell for missing'
    faults.push(`${file}, row ${row}, column ${column}: "${cell}" is not a number; right: ${right}`)
    return null
  })
}

/** The columns of the unit table in the order of the figures; denominators as numbers, all else as text. */
function alignUnits(method: Method, names: readonly string[], table: Table, faults: FaultLine[]): Figures['unitTable'] {
  const denominators = new Set([...method.indicators.values()].map(({ divideBy }) => divideBy))
  const placeOf = new Map(table.rows.map(({ cells }, place) => [cells[0] ?? '', place]))
  return new Map(
    table.columns.slice(1).map((column) => {
      const index = table.columns.indexOf(column)
      const cells = denominators.has(column)
        ? numbersIn(table, column, faults)
        : table.rows.map((row) => row.cells[index] || null)
      return [column, names.map((name) => cells[placeOf.get(name) ?? -1] ?? null)]
    }),
  )
}

function unusedColumns({ file, columns }: Table, used: readonly string[]): string[] {
  const unused = columns.slice(1).filter((column) => !used.includes(column))
  return unused.length === 0 ? [] : [`Not used, since the method does not name them, in ${file}: ${unused.join(', ')}.`]
}

function strangers(names: readonly string[], data: Table, units: Table): string[] {
  const described = new Set(units.rows.map(({ cells }) => cells[0]))
  const present = new Set<string | undefined>(names)
  const missing = names.filter((name) => !described.has(name))
  const extra = [...described].filter((name) => !present.has(name))
  return [
    ...(missing.length > 0 ? [`In ${data.file} but not in ${units.file}: ${missing.join(', ')}.`] : []),
    ...(extra.length > 0 ? [`In ${units.file} but not in ${data.file}, so not used: ${extra.join(', ')}.`] : []),
  ]
}

function lineOfFault(data: Table, units: Table | null): (fault: DataFault) => FaultLine {
  return ({ table, unit, column, wrong, right }) => {
    const source = table === 'figures' ? data : units
    const row = source?.rows.find(({ cells }) => cells[0] === unit)?.row
    const place = [
      source?.file ?? '--units',
      ...(row === undefined ? [] : [`row ${row} (${unit})`]),
      ...(column === null ? [] : [`column ${column}`]),
    ]
    return `${place.join(', ')}: ${wrong}; right: ${right}`
  }
}

function readText(file: string): Result<string, FaultLine[]> {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return failure([`${file}: cannot be read (${messageOf(error)}); right: the path of a file`])
  }
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return failure([`${file}: is not UTF-8; right: a file saved as UTF-8`])
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n', 1).join('') : String(error)
}
