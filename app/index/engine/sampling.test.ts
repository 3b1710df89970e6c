import { expect, test } from 'vitest'
import { someFigures } from '../../../tests/factories/index-method'
import { readSamples, type SampleRow } from './sampling'

const figures = someFigures({ mean: [3.4, 2, null], share: [30, 50, 0], rate: [2.5, 4, 800], ratio: [2.4, 0.5, 1] })

function row(unit: string, indicator: string, cells: Partial<SampleRow>): SampleRow {
  return { unit, indicator, kind: null, n: null, sd: null, numerator: null, denominator: null, ...cells }
}

test('n and sd are a mean, counts that give per cent a share, other counts a rate', () => {
  const { samples, faults, unused } = readSamples(
    [
      row('a', 'mean', { n: 20, sd: 0.9 }),
      row('a', 'share', { numerator: 3, denominator: 10 }),
      row('b', 'share', { numerator: 5, n: 10 }),
      row('c', 'share', { numerator: 0, denominator: 8 }),
      row('a', 'rate', { numerator: 5, denominator: 2000 }),
      row('b', 'rate', { numerator: 4, denominator: 1001 }),
      row('a', 'ratio', { numerator: 24, denominator: 10 }),
      row('b', 'ratio', { numerator: 1, denominator: 2 }),
    ],
    figures,
  )
  expect({ faults, unused }).toEqual({ faults: [], unused: 0 })
  expect(samples.get('mean')).toEqual([{ kind: 'mean', n: 20, sd: 0.9 }, null, null])
  expect(samples.get('share')).toEqual([
    { kind: 'share', numerator: 3, denominator: 10, scale: 100 },
    { kind: 'share', numerator: 5, denominator: 10, scale: 100 },
    { kind: 'share', numerator: 0, denominator: 8, scale: 100 },
  ])
  expect(samples.get('rate')?.[1]).toEqual({ kind: 'rate', numerator: 4, denominator: 1001, scale: 1000 })
  // One row counts more than its denominator, so no row of the indicator is a share.
  expect(samples.get('ratio')?.map((sample) => sample?.kind)).toEqual(['rate', 'rate', undefined])
})

test('a row may say outright what it is', () => {
  const rows = [row('a', 'share', { kind: 'rate', numerator: 30, denominator: 100 })]
  expect(readSamples(rows, figures).samples.get('share')?.[0]).toMatchObject({ kind: 'rate', scale: 100 })
})

test('rows about nobody, nothing or a missing value are passed over and counted', () => {
  const cells = { n: 5, sd: 1 }
  const rows = [row('z', 'mean', cells), row('a', 'unknown', cells), row('c', 'mean', cells)]
  expect(readSamples(rows, figures)).toMatchObject({ unused: 3, faults: [] })
})

test.each<[string, Partial<SampleRow>, string]>([
  ['nothing at all', {}, 'n: the row says nothing'],
  ['n without spread', { n: 5 }, 'sd: is empty'],
  ['nobody asked', { n: 0, sd: 1 }, 'n: is 0'],
  ['a negative spread', { n: 5, sd: -1 }, 'sd: is -1'],
  ['a spread beside counts', { sd: 1, numerator: 3, denominator: 10 }, 'sd: stands beside a numerator'],
  ['half a person', { numerator: 2.5, denominator: 10 }, 'numerator: is 2.5'],
  ['a numerator alone', { numerator: 3 }, 'denominator: is empty'],
  ['two wholes', { n: 9, numerator: 3, denominator: 10 }, 'n: is 9, and the denominator is 10'],
  ['more than the whole', { numerator: 11, n: 10 }, 'numerator: 11 of 10 is no share'],
  ['another figure', { numerator: 6, denominator: 10 }, 'numerator: 6 of 10 gives 60, and the figure is 30'],
  ['an unknown kind', { kind: 'guess', n: 5, sd: 1 }, 'kind: is "guess"'],
])('a row is refused: %s', (_, cells, expected) => {
  const rows = [row('b', 'share', { numerator: 50, denominator: 100 }), row('a', 'share', cells)]
  const { faults } = readSamples(rows, figures)
  expect(faults.map(({ row: index, column, wrong }) => [index, `${column}: ${wrong}`])).toEqual([[1, expected]])
})

test('a unit has one row for an indicator', () => {
  const twice = [row('a', 'mean', { n: 5, sd: 1 }), row('a', 'mean', { n: 6, sd: 1 })]
  expect(readSamples(twice, figures).faults).toMatchObject([{ row: 1, column: 'unit' }])
})
