import { expect, it } from 'vitest'
import { machineCsv } from '~/platform/csv-text'
import type { Figure } from './edition'
import { figuresForEngine, figuresInFull } from './edition-csv'

const aFigure = (changes: Partial<Figure> = {}): Figure => ({
  indicatorId: 'x',
  municipalityCode: '101',
  status: 'value',
  value: 12.5,
  period: '2026',
  n: 40,
  source: { batchId: 'b', line: 7 },
  place: { rank: 3, low: 1, high: 6, quarter: 1 },
  rankedCount: 90,
  peerMedian: 11,
  gain: null,
  isWeak: false,
  ...changes,
})

it('the engine gets a row a municipality, a column an indicator, and nothing where there is no value', () => {
  const text = figuresForEngine(
    [
      aFigure(),
      aFigure({ indicatorId: 'y', value: 0 }),
      aFigure({ municipalityCode: '751', value: null, status: 'suppressed' }),
    ],
    ['y', 'x'],
  )
  const lines = text.trim().split('\r\n')
  expect(lines[0]).toBe('unit,y,x')
  expect(lines).toHaveLength(99)
  expect(lines).toContain('101,0,12.5')
  expect(lines).toContain('751,,')
})

it('the whole says status, count, period, place and source of every figure', () => {
  const sources = new Map([['b', { fileName: 'tal.csv', fileHash: 'abc', sourceNote: 'Danmarks Statistik' }]])
  const [, first, second] = figuresInFull(
    { slug: '2026', isDemo: true },
    [aFigure(), aFigure({ status: 'missing', value: null, n: null, place: null, period: null, source: null })],
    sources,
    machineCsv,
  ).split('\r\n')
  expect(first).toBe('2026,yes,x,101,København,2026,value,12.5,40,3,1,6,1,90,Danmarks Statistik,tal.csv,abc,7')
  expect(second).toBe('2026,yes,x,101,København,,missing,,,,,,,90,,,,')
})
