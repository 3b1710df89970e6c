import { describe, expect, it } from 'vitest'
import type { ContextFigure } from '~/collection/context-figure'
import { conditionsIn } from './conditions'

const figure = (municipalityCode: string, period: string, value: number, parts: Partial<ContextFigure> = {}) =>
  ({
    municipalityCode,
    period,
    value,
    approximate: false,
    source: 'x',
    isDemo: false,
    ...parts,
  }) satisfies ContextFigure

const of = (conditions: ReturnType<typeof conditionsIn>, code: string) =>
  conditions?.of.find(({ municipalityCode }) => municipalityCode === code)

describe('the conditions of a year', () => {
  const populations = [figure('101', '2023K1', 640_000), figure('101', '2025K1', 660_000)]

  it('are never newer than it, and say which years they are of', () => {
    const conditions = conditionsIn('2024', populations, [figure('101', '2024', 104), figure('101', '2026', 99)], false)
    expect(conditions).toMatchObject({ needYear: '2024', populationYear: '2023K1', isDemo: false })
    expect(of(conditions, '101')).toMatchObject({ population: 640_000, socioeconomicIndex: 104 })
    expect(of(conditions, '376')).toMatchObject({ population: null, socioeconomicIndex: null })
  })

  it('take invented need only beside invented outcomes, and populations by hand where there are no others', () => {
    const invented = [figure('101', '2024', 104, { isDemo: true })]
    expect(conditionsIn('2024', populations, invented, false)).toBeNull()
    expect(conditionsIn('2024', populations, invented, true)).toMatchObject({ isDemo: true })
    expect(conditionsIn('2024', populations, [], true)).toBeNull()
    const byHand = [figure('101', '2030', 600_000, { approximate: true })]
    const conditions = conditionsIn('2024', byHand, invented, true)
    expect(conditions?.populationYear).toBeNull()
    expect(of(conditions, '101')?.population).toBe(600_000)
  })
})
