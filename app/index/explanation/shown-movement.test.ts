import { expect, test } from 'vitest'
import { byTheme, namedExplanation, type ShownReason, strongestReasons } from './shown-movement'

function aReason(parts: Partial<ShownReason>): ShownReason {
  const dull = { indicatorId: 'x', kind: 'changed', before: 1, after: 2, score: 0, places: 0 } as const
  return { ...dull, name: 'X', unit: 'pct.', groupId: 'handicap.tilbud', ...parts }
}

test('the reason that gave most places comes first, then the one with most points', () => {
  const stood = { score: 50, rank: 41 }
  const reasons = [
    aReason({ indicatorId: 'a', score: 0.2 }),
    aReason({ indicatorId: 'b', score: -0.4 }),
    aReason({ indicatorId: 'c', score: 0.1, places: -2 }),
  ]
  const shown = namedExplanation(
    { kind: 'explained', before: stood, after: stood, parts: [], reasons },
    new Map(),
    'da',
  )
  expect(shown?.kind === 'explained' && shown.reasons?.map(({ indicatorId }) => indicatorId)).toEqual(['c', 'b', 'a'])
})

test('a reason that pulls against its place is left out of the short list', () => {
  const up = aReason({ indicatorId: 'up', score: 0.4, places: 2 })
  const odd = aReason({ indicatorId: 'odd', score: 0.1, places: -1 })
  const down = aReason({ indicatorId: 'down', score: -0.3 })
  expect(strongestReasons([up, odd, down], 3)).toEqual({ up: [up], down: [down] })
})

test('themes add their indicators up', () => {
  const reasons = [
    aReason({ score: 0.5, places: 1 }),
    aReason({ score: -0.25, places: 1 }),
    aReason({ groupId: 'b', places: -3 }),
  ]
  expect(byTheme(reasons)).toEqual([
    { groupId: 'b', score: 0, places: -3, count: 1 },
    { groupId: 'handicap.tilbud', score: 0.25, places: 2, count: 2 },
  ])
})
