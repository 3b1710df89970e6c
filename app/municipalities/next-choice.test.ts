import { expect, it } from 'vitest'
import { nextChoice } from './next-choice'

it('the arrows go through the suggestions and back to the text', () => {
  expect(nextChoice(null, 'ArrowDown', 2)).toBe(0)
  expect(nextChoice(0, 'ArrowDown', 2)).toBe(1)
  expect(nextChoice(1, 'ArrowDown', 2)).toBeNull()
  expect(nextChoice(null, 'ArrowUp', 2)).toBe(1)
  expect(nextChoice(0, 'ArrowUp', 2)).toBeNull()
})

it('there is nothing in hand where there is nothing to choose', () => {
  expect(nextChoice(null, 'ArrowDown', 0)).toBeNull()
  expect(nextChoice(1, 'a', 2)).toBeNull()
})
