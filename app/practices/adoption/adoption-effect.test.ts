import { describe, expect, it } from 'vitest'
import { adoptionEffect, type EffectQuestion, isBetter } from './adoption-effect'
import { type EffectFigure, figureTable } from './effect-figures'
import { practiceEffect, verdictOf } from './practice-effect'

const figure = (municipalityCode: string, period: string, value: number | null, parts: Partial<EffectFigure> = {}) =>
  ({
    municipalityCode,
    period,
    value,
    status: value === null ? 'missing' : 'value',
    n: null,
    numerator: null,
    denominator: null,
    note: null,
    batchId: 'batch',
    line: 2,
    sourceNote: null,
    publishedAt: new Date('2026-03-01T00:00:00Z'),
    isDemo: false,
    ...parts,
  }) satisfies EffectFigure

const codes = (count: number) => Array.from({ length: count }, (_, place) => `${400 + place}`)

/** Everybody rises by 1 and a little more the later they come; the adopter (376) by 5. */
const figures = (count: number) => [
  ...[50, 50, 55, 55].map((value, place) => figure('376', String(2021 + place), value)),
  ...codes(count).flatMap((code, place) =>
    [40, 40, 41 + place / 10, 41 + place / 10].map((value, year) => figure(code, String(2021 + year), value)),
  ),
]

const question = (
  parts: Partial<EffectQuestion> & { figures?: EffectFigure[]; count?: number } = {},
): EffectQuestion => {
  const { figures: given, count = 20, ...rest } = parts
  return {
    adopter: { municipalityCode: '376', stage: 'running', startedOn: '2023-01-01', stoppedOn: null },
    delayMonths: 0,
    indicator: { direction: 'higher', unit: 'pct.', redefinedAt: null },
    table: figureTable(given ?? figures(count)),
    similar: codes(count),
    otherPractices: [],
    ...rest,
  }
}

describe('the effect at one adopter', () => {
  it('is its change beyond that of similar municipalities, with an interval and all it rests on', () => {
    const { result, compared, before, after, periods, figures: own } = adoptionEffect(question())
    expect([before, after]).toEqual([50, 55])
    expect(periods).toMatchObject({ before: ['2021', '2022'], after: ['2023', '2024'] })
    expect(own.before).toMatchObject([{ batchId: 'batch', line: 2 }, {}])
    expect(compared).toHaveLength(20)
    if (result.is !== 'measured') throw new Error(result.is)
    expect(result.own).toBe(5)
    expect(result.others).toBeCloseTo(1.95)
    expect(result.effect).toBeCloseTo(3.05)
    expect(result.interval.confidence).toBeCloseTo(1 - 2 / 21)
    expect(result.beyondChance).toBe(true)
  })

  it('is never told with fewer than eight that never adopted and have values', () => {
    expect(adoptionEffect(question({ count: 7 })).result).toEqual({ is: 'too-few', count: 7, needed: 8 })
    expect(adoptionEffect(question({ count: 8 })).result).toMatchObject({ is: 'measured', beyondChance: null })
    const holes = figures(8).map((one) =>
      one.municipalityCode === '400' && one.period === '2022' ? { ...one, value: null } : one,
    )
    expect(adoptionEffect(question({ count: 8, figures: holes })).result).toMatchObject({ is: 'too-few', count: 7 })
  })

  it('leaves out whoever is not among the similar', () => {
    const { compared } = adoptionEffect(question({ similar: codes(9) }))
    expect(compared.map(({ municipalityCode }) => municipalityCode)).toEqual(codes(9))
  })

  it('says which period is missing, and never takes it for zero', () => {
    const without = (periods: string[], status: EffectFigure['status']) =>
      figures(20).map((one) =>
        one.municipalityCode === '376' && periods.includes(one.period) ? { ...one, value: null, status } : one,
      )
    expect(adoptionEffect(question({ figures: without(['2021', '2022'], 'missing') })).result).toEqual({
      is: 'missing',
      side: 'before',
      periods: ['2021', '2022'],
      status: 'missing',
    })
    expect(adoptionEffect(question({ figures: without(['2023', '2024'], 'suppressed') })).result).toMatchObject({
      is: 'missing',
      side: 'after',
      status: 'suppressed',
    })
    const half = adoptionEffect(question({ figures: without(['2023'], 'missing') }))
    expect(half).toMatchObject({ after: 55, periods: { after: ['2024'] }, result: { is: 'measured' } })
    expect(half.warnings).toContainEqual({ code: 'few-periods', before: 2, after: 1 })
  })

  it('says when the first figures are expected, and when there are none from before', () => {
    const started = (startedOn: string) => ({
      municipalityCode: '376',
      stage: 'trying' as const,
      startedOn,
      stoppedOn: null,
    })
    expect(adoptionEffect(question({ adopter: started('2025-02-01'), delayMonths: 12 })).result).toEqual({
      is: 'not-yet',
      expected: '2027',
    })
    expect(adoptionEffect(question({ adopter: started('2021-01-01') })).result).toEqual({ is: 'no-period-before' })
  })

  it('warns by rules', () => {
    const codesOf = (parts: Partial<EffectQuestion>) => adoptionEffect(question(parts)).warnings.map(({ code }) => code)
    expect(codesOf({})).toEqual([])
    expect(codesOf({ delayMonths: null })).toEqual(['delay-unknown'])
    const stopped = {
      municipalityCode: '376',
      stage: 'stopped' as const,
      startedOn: '2023-01-01',
      stoppedOn: '2024-05-01',
    }
    expect(codesOf({ adopter: stopped })).toEqual(['stopped-before'])
    const indicator = { direction: 'lower' as const, unit: 'pct.', redefinedAt: null }
    expect(codesOf({ indicator })).toEqual(['regression-to-the-mean'])
    const other = (startedOn: string) => ({ otherPractices: [{ slug: 'anden', title: 'Anden', startedOn }] })
    expect(codesOf(other('2023-06-01'))).toEqual(['other-practices'])
    expect(codesOf(other('2019-06-01'))).toEqual([])
    const invented = question().table
    for (const period of invented.values()) for (const one of period.values()) one.isDemo = true
    expect(codesOf({ table: invented })).toEqual(['demo'])
  })
})

describe('the effect of a practice', () => {
  const subject = (parts = {}) => ({
    id: 'p',
    slug: 'p',
    title: 'P',
    municipalityCode: null,
    exampleOf: null,
    links: [{ indicatorId: 'bu-a', delayMonths: 0 }],
    adopters: [question().adopter],
    usedBy: ['376'],
    ...parts,
  })
  const ground = {
    indicators: new Map([['bu-a', { direction: 'higher' as const, unit: 'pct.', redefinedAt: null }]]),
    tables: new Map([['bu-a', figureTable(figures(20))]]),
    similarTo: () => codes(20),
    otherUses: [],
  }

  it('compares with nobody who uses it: not its author, not a stopped or hidden adopter, not whom the sources name', () => {
    const compared = (parts: object) =>
      practiceEffect(subject(parts), ground).indicators[0]?.adoptions[0]?.compared.map((one) => one.municipalityCode)
    expect(compared({})).toHaveLength(20)
    expect(compared({ usedBy: ['376', '401'] })).not.toContain('401')
    expect(compared({ municipalityCode: '402' })).not.toContain('402')
    expect(compared({ exampleOf: 'Bornholm (forsøg)' })).not.toContain('400')
  })

  it('pools those that have a number and leaves out indicators that are not in the catalogue', () => {
    const { indicators } = practiceEffect(
      subject({
        links: [
          { indicatorId: 'bu-a', delayMonths: 0 },
          { indicatorId: 'gone', delayMonths: 0 },
        ],
      }),
      ground,
    )
    expect(indicators.map(({ indicatorId }) => indicatorId)).toEqual(['bu-a'])
    expect(indicators[0]?.pooled).toMatchObject({ count: 1 })
    const nobody = practiceEffect(subject({ adopters: [] }), ground)
    expect(nobody.indicators[0]?.pooled).toBeNull()
  })
})

describe('the verdict', () => {
  it('follows the direction, and says nothing of better or worse without one', () => {
    expect(verdictOf(2, true, 'higher')).toBe('better')
    expect(verdictOf(2, true, 'lower')).toBe('worse')
    expect(verdictOf(-2, true, 'lower')).toBe('better')
    expect(verdictOf(2, true, 'neutral')).toBe('changed')
    expect(verdictOf(2, false, 'higher')).toBe('chance')
    expect(verdictOf(2, null, 'higher')).toBe('unjudged')
    expect(isBetter(0, 'higher')).toBeNull()
  })
})
