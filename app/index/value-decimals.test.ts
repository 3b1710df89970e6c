import { expect, it } from 'vitest'
import { valueDecimals } from './value-decimals'

it('shows what a reader can use of a value', () => {
  expect(valueDecimals(3.4567, 'score 1-5')).toBe(2)
  expect(valueDecimals(12.34, 'pct.')).toBe(1)
  expect(valueDecimals(41, 'uger')).toBe(0)
  expect(valueDecimals(4.2, 'pct.')).toBe(1)
  expect(valueDecimals(0.64, 'pct.')).toBe(2)
  expect(valueDecimals(-0.64, 'pct.')).toBe(2)
})
