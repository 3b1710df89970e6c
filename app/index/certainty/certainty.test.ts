import { expect, test } from 'vitest'
import { likeliestQuarter } from './certainty'

test('the likeliest quarter is that of most draws, the better one of two that are level', () => {
  expect(likeliestQuarter([0.1, 0.2, 0.6, 0.1])).toEqual({ quarter: 3, share: 0.6 })
  expect(likeliestQuarter([0, 0.5, 0.5, 0])).toEqual({ quarter: 2, share: 0.5 })
  expect(likeliestQuarter([])).toBeNull()
})
