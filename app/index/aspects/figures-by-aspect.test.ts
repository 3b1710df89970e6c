import { expect, test } from 'vitest'
import type { QualityAspect } from '~/catalogue/indicator'
import { figuresByAspect } from './figures-by-aspect'

const figure = (
  aspect: QualityAspect | null,
  quarter: 1 | 2 | 3 | 4 | null,
  direction: 'higher' | 'neutral' = 'higher',
) => ({
  indicator: { aspect, direction },
  figure: { place: quarter === null ? null : { rank: 1, low: 1, median: 1, high: 1, quarter } },
})

test('figures are sorted in the order of structure, process, outcome, and each figure stands once', () => {
  const figures = [figure('outcome', 1), figure(null, 2), figure('structure', 4), figure('outcome', null)]
  const sorted = figuresByAspect(figures)
  expect(sorted.map(({ aspect }) => aspect)).toEqual(['structure', 'outcome', null])
  expect(sorted.flatMap((side) => side.figures)).toHaveLength(figures.length)
})

test('a missing figure and a context figure are counted apart from the quarters, never among the last', () => {
  const [side] = figuresByAspect([
    figure('process', 1),
    figure('process', 4),
    figure('process', 4),
    figure('process', null),
    figure('process', null, 'neutral'),
  ])
  expect(side?.counts).toEqual({ quarters: { 1: 1, 2: 0, 3: 0, 4: 2 }, unplaced: 1, context: 1 })
})
