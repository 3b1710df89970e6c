import type { Figures } from '~/index/engine/figures'
import type { Method } from '~/index/engine/method'
import { readSamples, type SampleRow } from '~/index/engine/sampling'
import { failure, type Result, success } from '~/platform/result'
import { type FaultLine, numberPattern, readTable, type Table } from './index-input'

type Sampled = { method: Method; figures: Figures; notes: readonly string[] }

const numbers = ['n', 'sd', 'numerator', 'denominator'] as const
const needed = ['indicator', ...numbers]

/**
 * Brings the sampling errors of a file to figures and has the method draw from them, also where it does not ask for it: the file
 * is an option like `--draws`. Without a file everything stays as it is. Fails with one line a fault.
 */
export function withSamples(method: Method, figures: Figures, file: string | undefined): Result<Sampled, FaultLine[]> {
  if (file === undefined) return success({ method, figures, notes: [] })
  const table = readTable(file, { repeats: true })
  if (!table.ok) return table
  const missing = needed.filter((column) => !table.value.columns.includes(column))
  if (missing.length > 0) {
    return failure(
      missing.map((column) => `${file}, row 1: has no column "${column}"; right: unit, ${needed.join(', ')}`),
    )
  }
  const faults: FaultLine[] = []
  const rows = table.value.rows.map(({ row, cells }) => rowOf(table.value, row, cells, faults))
  if (faults.length > 0) return failure(faults)
  const read = readSamples(rows, figures)
  if (read.faults.length > 0) {
    return failure(
      read.faults.map(({ row: index, column, wrong, right }) => {
        const { unit, indicator } = rows[index] ?? { unit: '', indicator: '' }
        const line = table.value.rows[index]?.row ?? 0
        return `${file}, row ${line} (${unit}, ${indicator}), column ${column}: ${wrong}; right: ${right}`
      }),
    )
  }
  const { uncertainty } = method
  return success({
    method: uncertainty ? { ...method, uncertainty: { ...uncertainty, sampling: true } } : method,
    figures: { ...figures, samples: read.samples },
    notes: [
      ...(uncertainty && !uncertainty.sampling
        ? [`Values are drawn from ${file}, which the method does not ask for.`]
        : []),
      ...(read.unused > 0 ? [`In ${file} but without a value to draw, so not used: ${read.unused} rows.`] : []),
    ],
  })
}

function rowOf({ file, columns }: Table, row: number, cells: readonly string[], faults: FaultLine[]): SampleRow {
  const cell = (column: string) => cells[columns.indexOf(column)] ?? ''
  const [n = null, sd = null, numerator = null, denominator = null] = numbers.map((column) => {
    const text = cell(column)
    if (text === '') return null
    if (numberPattern.test(text) && Number.isFinite(Number(text))) return Number(text)
    const right = /^[+-]?\d+,\d+$/.test(text) ? 'a dot before decimals' : 'a number, or an empty cell'
    faults.push(`${file}, row ${row}, column ${column}: "${text}" is not a number; right: ${right}`)
    return null
  })
  const kind = columns.includes('kind') ? cell('kind') || null : null
  return { unit: cell('unit'), indicator: cell('indicator'), kind, n, sd, numerator, denominator }
}
