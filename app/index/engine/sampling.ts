import type { Figures } from './figures'
import type { Sample, Samples } from './sample'

/** A row of the table of sampling errors; null is an empty cell, and `kind` null where the table leaves it to the numbers. */
export type SampleRow = {
  unit: string
  indicator: string
  kind: string | null
  n: number | null
  sd: number | null
  numerator: number | null
  denominator: number | null
}

/** One thing wrong with a row, by its index. */
export type SampleFault = { row: number; column: keyof SampleRow; wrong: string; right: string }

type Counts = { row: number; unit: number; kind: 'share' | 'rate' | null; numerator: number; denominator: number }

/**
 * Reads the table of sampling errors for figures. What a row is, its cells say: `n` and `sd` a mean; `numerator` with `n` as
 * its whole a share; `numerator` and `denominator` a share or a rate. Which of the two is decided for the whole indicator: a
 * share where its figures are the counts' proportion or per cent and no row counts more than its denominator, else a rate. An
 * optional column `kind` (mean, share, rate) says it outright. How a value follows from its counts (times 1, 100, 1,000 …)
 * is read off the figures. Rows about units, indicators or values that are not there are passed over and counted in `unused`.
 */
export function readSamples(
  rows: readonly SampleRow[],
  figures: Figures,
): { samples: Samples; unused: number; faults: SampleFault[] } {
  const faults: SampleFault[] = []
  const unitAt = new Map(figures.units.map((unit, index) => [unit, index]))
  const samples = new Map<string, (Sample | null)[]>()
  const counted = new Map<string, Counts[]>()
  const seen = new Map<string, number>()
  let unused = 0

  rows.forEach((row, index) => {
    const key = JSON.stringify([row.indicator, row.unit])
    if (seen.has(key)) {
      faults.push({ row: index, column: 'unit', wrong: 'unit and indicator are there already', right: 'one row each' })
      return
    }
    seen.set(key, index)
    const read = readRow(row)
    if ('faults' in read) {
      faults.push(...read.faults.map((fault) => ({ ...fault, row: index })))
      return
    }
    const unit = unitAt.get(row.unit)
    if (unit === undefined || (figures.values.get(row.indicator)?.[unit] ?? null) === null) {
      unused++
      return
    }
    if (read.kind === 'mean') {
      const column = samples.get(row.indicator) ?? figures.units.map(() => null)
      column[unit] = read
      samples.set(row.indicator, column)
    } else {
      counted.set(row.indicator, [...(counted.get(row.indicator) ?? []), { ...read, row: index, unit }])
    }
  })

  for (const [indicator, counts] of counted) {
    const values = figures.values.get(indicator) ?? []
    const scale = scaleOf(counts, values)
    const proportion = (scale === 1 || scale === 100) && counts.every((one) => one.numerator <= one.denominator)
    const column = samples.get(indicator) ?? figures.units.map(() => null)
    for (const { row, unit, kind, numerator, denominator } of counts) {
      const value = values[unit] ?? 0
      const implied = (scale * numerator) / denominator
      // Files round: to a hundredth or a whole per cent at worst, and large values to three figures.
      if (Math.abs(implied - value) > Math.max(Math.min(0.0051 * scale, 0.51), 0.02 * Math.abs(value))) {
        const wrong = `${numerator} of ${denominator} gives ${Number(implied.toPrecision(4))}, and the figure is ${value}`
        faults.push({ row, column: 'numerator', wrong, right: 'the counts that the figure was computed from' })
      }
      column[unit] = { kind: kind ?? (proportion ? 'share' : 'rate'), numerator, denominator, scale }
    }
    samples.set(indicator, column)
  }
  return { samples, unused, faults: faults.toSorted((a, b) => a.row - b.row) }
}

type Read =
  | Extract<Sample, { kind: 'mean' }>
  | { kind: Counts['kind']; numerator: number; denominator: number }
  | { faults: Omit<SampleFault, 'row'>[] }

function readRow({ kind, n, sd, numerator, denominator }: SampleRow): Read {
  if (kind !== null && kind !== 'mean' && kind !== 'share' && kind !== 'rate') {
    return wrongIn('kind', `is "${kind}"`, 'mean, share, rate or an empty cell')
  }
  if (kind === 'mean' || (kind === null && numerator === null)) {
    if (n === null && sd === null) return wrongIn('n', 'the row says nothing', 'n and sd, or numerator and denominator')
    if (n === null || !(n > 0)) return wrongIn('n', given(n), 'how many answered, above 0')
    if (sd === null || !(sd >= 0)) return wrongIn('sd', given(sd), 'the standard deviation of the answers, 0 or above')
    return { kind: 'mean', n, sd }
  }
  if (sd !== null)
    return wrongIn('sd', 'stands beside a numerator', 'n and sd for a mean, numerator and denominator else')
  if (numerator === null || !(Number.isInteger(numerator) && numerator >= 0)) {
    return wrongIn('numerator', given(numerator), 'a whole number from 0')
  }
  if (kind === 'rate' || n === null) {
    if (denominator === null || !(denominator > 0))
      return wrongIn('denominator', given(denominator), 'a number above 0')
    return kind === 'share' ? share(numerator, denominator) : { kind, numerator, denominator }
  }
  if (denominator !== null && denominator !== n) {
    return wrongIn('n', `is ${n}, and the denominator is ${denominator}`, 'the same, or one of them empty')
  }
  return share(numerator, n)
}

function share(numerator: number, whole: number): Read {
  if (Number.isInteger(whole) && whole > 0 && numerator <= whole) {
    return { kind: 'share', numerator, denominator: whole }
  }
  return wrongIn('numerator', `${numerator} of ${whole} is no share`, 'whole numbers, at most the whole')
}

function given(cell: number | null): string {
  return cell === null ? 'is empty' : `is ${cell}`
}

function wrongIn(column: keyof SampleRow, wrong: string, right: string): { faults: Omit<SampleFault, 'row'>[] } {
  return { faults: [{ column, wrong, right }] }
}

/** The power of ten that turns the counts' proportion into the figure, from the row where rounding matters least. */
function scaleOf(counts: readonly Counts[], values: readonly (number | null)[]): number {
  let most = 0
  let scale = 1
  for (const { unit, numerator, denominator } of counts) {
    const value = values[unit] ?? 0
    if (numerator <= most || value <= 0) continue
    most = numerator
    scale = 10 ** Math.max(0, Math.round(Math.log10((value * denominator) / numerator)))
  }
  return scale
}
