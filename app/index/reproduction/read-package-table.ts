import { csvRecords } from '~/platform/csv-records'
import { failure, type Result, success } from '~/platform/result'

/** One line of a table: its cells by column, its number in the file, and where faults of it are told. */
export type PackageRow = { line: number; cells: Readonly<Record<string, string>> }

/** A table of a package by rows. Fails with a line a fault: not CSV, other columns, rows of another length. */
export function readPackageTable(
  file: string,
  text: string,
  columns: readonly string[],
): Result<PackageRow[], string[]> {
  const records = csvRecords(text)
  if (records === null) return failure([`${file}: is not CSV; right: the file as it was downloaded`])
  const [header = [], ...body] = records
  if (header.join() !== columns.join()) {
    return failure([`${file}, line 1: says ${header.join().slice(0, 200)}; right: ${columns.join()}`])
  }
  const faults = body.flatMap((record, place) =>
    record.length === columns.length
      ? []
      : [`${file}, line ${place + 2}: has ${record.length} cells; right: ${columns.length}`],
  )
  if (faults.length > 0) return failure(faults)
  return success(
    body.map((record, place) => ({
      line: place + 2,
      cells: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])),
    })),
  )
}

const number = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/

/** Reads cells of one row; what is wrong with them gathers in `faults`. */
export function cellsOf(file: string, { line, cells }: PackageRow, faults: string[]) {
  const wrong = (column: string, right: string) => {
    faults.push(
      `${file}, line ${line}, column ${column}: says "${(cells[column] ?? '').slice(0, 60)}"; right: ${right}`,
    )
  }
  const numberOrNull = (column: string): number | null => {
    const cell = cells[column] ?? ''
    if (cell === '') return null
    const read = number.test(cell) ? Number(cell) : Number.NaN
    if (Number.isFinite(read)) return read
    wrong(column, 'a number with a dot before decimals, or nothing')
    return null
  }
  return {
    numberOrNull,
    number: (column: string): number => {
      const read = numberOrNull(column)
      if (read === null && (cells[column] ?? '') === '') wrong(column, 'a number')
      return read ?? 0
    },
    text: (column: string): string => cells[column] ?? '',
    oneOf: <Word extends string>(column: string, words: readonly [Word, ...Word[]]): Word => {
      const found = words.find((word) => word === cells[column])
      if (found === undefined) wrong(column, `one of ${words.slice(0, 8).join(', ')}${words.length > 8 ? ' …' : ''}`)
      return found ?? words[0]
    },
  }
}
