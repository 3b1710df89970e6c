import { expect, test } from 'vitest'
import { isLastManager } from './last-manager'

test('the only manager is the last one', () => {
  expect(isLastManager(['a'], 'a')).toBe(true)
})

test('one of two managers is not', () => {
  expect(isLastManager(['a', 'b'], 'a')).toBe(false)
})

test('somebody who is no manager never is', () => {
  expect(isLastManager(['a'], 'b')).toBe(false)
  expect(isLastManager([], 'b')).toBe(false)
})
