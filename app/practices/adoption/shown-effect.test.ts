import { expect, it } from 'vitest'
import type { AdoptionEffect } from './adoption-effect'
import { effectLine, movementOf } from './shown-effect'

it('says how the adopters moved beside the others', () => {
  expect(movementOf({ own: -3, effect: -2 }, false)).toBe('fell-more')
  expect(movementOf({ own: -3, effect: 2 }, false)).toBe('fell-less')
  expect(movementOf({ own: 3, effect: 2 }, false)).toBe('rose-more')
  expect(movementOf({ own: 3, effect: -2 }, false)).toBe('rose-less')
  expect(movementOf({ own: 0, effect: 2 }, false)).toBe('rose-more')
  expect(movementOf({ own: 3, effect: 0 }, false)).toBe('as-others')
  expect(movementOf({ own: 3, effect: 0.001 }, true)).toBe('as-others')
})

it('tells at how many adopters with a number each reservation holds', () => {
  const adoption = (is: 'measured' | 'not-yet', codes: string[]) =>
    ({ result: { is }, warnings: codes.map((code) => ({ code })) }) as unknown as AdoptionEffect
  const indicator = { id: 'a', name: 'A', unit: 'pct.', direction: 'higher' as const, frequency: 'årlig' }
  const adoptions = [
    adoption('measured', ['small-numbers', 'redefined', 'other-source']),
    adoption('measured', ['small-numbers', 'demo']),
    adoption('not-yet', ['few-periods']),
  ]
  const line = effectLine({ indicator, delayMonths: null, pooled: null, measured: null, adoptions })
  expect(line).toMatchObject({
    adopters: 3,
    reservations: [
      { of: 'small-numbers', count: 2 },
      { of: 'definition', count: 1 },
    ],
  })
})
