import { describe, expect, it } from 'vitest'
import { inPlanOrder, isNoImprovement, isRedefinedSince, planProgress } from './plan'

const plan = { startValue: 40, startPeriod: '2024', targetValue: 30 as number | null }
const figure = (value: number | null, period = '2026') => ({ value, period })

describe('what the figures say of a plan', () => {
  it('follows the direction of the indicator', () => {
    expect(planProgress(plan, figure(30), 'lower')).toBe('reached')
    expect(planProgress(plan, figure(35), 'lower')).toBe('on-the-way')
    expect(planProgress(plan, figure(45), 'lower')).toBe('not-yet')
    expect(planProgress({ ...plan, targetValue: 50 }, figure(45), 'higher')).toBe('on-the-way')
    expect(planProgress({ ...plan, targetValue: 50 }, figure(51), 'higher')).toBe('reached')
    expect(planProgress(plan, figure(40), 'lower')).toBe('not-yet')
  })

  it('is nothing where a figure is missing: missing is not zero', () => {
    expect(planProgress(plan, figure(null), 'lower')).toBe('no-figure')
    expect(planProgress(plan, null, 'lower')).toBe('no-figure')
    expect(planProgress(plan, figure(0), 'lower')).toBe('reached')
  })

  it('waits while the figure is the one it began from', () => {
    expect(planProgress(plan, figure(40, '2024'), 'lower')).toBe('awaits-figures')
  })

  it('says nothing of the way without a value to begin from', () => {
    expect(planProgress({ ...plan, startValue: null, startPeriod: null }, figure(35), 'lower')).toBe('not-yet')
    expect(planProgress({ ...plan, startValue: null, startPeriod: null }, figure(25), 'lower')).toBe('reached')
  })

  it('follows the way also where the target is words', () => {
    expect(planProgress({ ...plan, targetValue: null }, figure(35), 'lower')).toBe('on-the-way')
  })
})

describe('an indicator with another definition', () => {
  const editions = [
    { slug: '2026', computedAt: '2026-05-01T00:00:00.000Z' },
    { slug: '2024', computedAt: '2024-05-01T00:00:00.000Z' },
  ]
  const since = (editionSlug: string, redefinedAt: string | null) =>
    isRedefinedSince({ editionSlug, createdAt: '2024-08-01T00:00:00.000Z', redefinedAt }, editions)

  it('ends the comparison only where the definition changed between the two editions', () => {
    expect(since('2024', '2025-01-01T00:00:00.000Z')).toBe(true)
    expect(since('2024', '2024-01-01T00:00:00.000Z')).toBe(false)
    expect(since('2024', '2026-06-01T00:00:00.000Z')).toBe(false)
    expect(since('2026', '2025-01-01T00:00:00.000Z')).toBe(false)
    expect(since('2024', null)).toBe(false)
  })

  it('is told also where a corrected version has taken the place of the edition it began from', () => {
    expect(since('2024-replaced', '2025-01-01T00:00:00.000Z')).toBe(true)
    expect(since('2024-replaced', '2024-07-01T00:00:00.000Z')).toBe(false)
  })

  it('says nothing of the way nor of the target', () => {
    expect(planProgress(plan, figure(20), 'lower', true)).toBe('redefined')
    expect(planProgress(plan, null, 'lower', true)).toBe('no-figure')
  })
})

describe('a target', () => {
  it('no better than today is told, unless today is unknown', () => {
    expect(isNoImprovement(45, 40, 'lower')).toBe(true)
    expect(isNoImprovement(40, 40, 'lower')).toBe(true)
    expect(isNoImprovement(35, 40, 'lower')).toBe(false)
    expect(isNoImprovement(35, 40, 'higher')).toBe(true)
    expect(isNoImprovement(35, null, 'higher')).toBe(false)
  })
})

describe('the order of plans', () => {
  it('is the open ones by their day, then the others, newest first', () => {
    const plans = [
      { id: 'a', status: 'dropped', dueOn: '2025-01-01' },
      { id: 'b', status: 'planned', dueOn: '2027-01-01' },
      { id: 'c', status: 'reached', dueOn: '2026-01-01' },
      { id: 'd', status: 'under-way', dueOn: '2026-06-01' },
    ] as const
    expect(inPlanOrder(plans).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
  })
})
