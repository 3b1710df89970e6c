import { describe, expect, it } from 'vitest'
import { disclosure } from '~/collection/small-numbers'
import { anObservation } from '../../../tests/factories/collection'
import { type CorrectedFigure, correctedObservation, correctionForm } from './correction'

const share = { source: 'danmarks-statistik', unit: 'pct.', minN: 5 } as const
const survey = { source: 'medarbejder-survey', unit: 'score 1-5', minN: 5 } as const
const aFigure = (differing: Partial<CorrectedFigure> = {}): CorrectedFigure => ({
  ...{ status: 'value', value: 12.5, n: null, numerator: null, denominator: null },
  ...differing,
})

describe('a corrected figure', () => {
  it('keeps the counts of the source, so that small numbers stay hidden', () => {
    const original = anObservation({ value: 40, numerator: 40, denominator: 100 })
    const made = correctedObservation(aFigure({ value: 3 }), { original, indicator: share })
    expect(made).toEqual({
      ok: true,
      value: { status: 'value', value: 3, n: null, numerator: null, denominator: 100 },
    })
    if (made.ok) expect(disclosure(made.value, share)).toBe('suppressed')
  })

  it('that was hidden needs its counts before it can be shown', () => {
    const original = anObservation({ value: 3, numerator: 3, denominator: 100 })
    expect(correctedObservation(aFigure(), { original, indicator: share })).toEqual({
      ok: false,
      problem: 'counts-needed',
    })
    expect(correctedObservation(aFigure({ numerator: 12, denominator: 96 }), { original, indicator: share }).ok).toBe(
      true,
    )
    const answers = anObservation({ value: 3, n: 2 })
    expect(correctedObservation(aFigure({ value: 3 }), { original: answers, indicator: survey })).toMatchObject({
      problem: 'counts-needed',
    })
    const few = correctedObservation(aFigure({ value: 3, n: 3 }), { original: answers, indicator: survey })
    if (few.ok) expect(disclosure(few.value, survey)).toBe('suppressed')
    expect(few.ok).toBe(true)
  })

  it('may turn out to be missing, which is not a zero', () => {
    const made = correctedObservation(aFigure({ status: 'missing', value: 0, n: 3 }), {
      original: null,
      indicator: share,
    })
    expect(made).toMatchObject({ value: { status: 'missing', value: null, n: null } })
  })

  it('must be possible', () => {
    const problem = (figure: Partial<CorrectedFigure>) => {
      const made = correctedObservation(aFigure(figure), { original: null, indicator: share })
      return made.ok ? null : made.problem
    }
    expect(problem({ value: null })).toBe('value-missing')
    expect(problem({ value: 101 })).toBe('impossible-value')
    expect(problem({ n: 1.5 })).toBe('bad-n')
    expect(problem({ numerator: 9, denominator: 3 })).toBe('numerator-above-denominator')
  })

  it('is typed with a comma or a point', () => {
    const typed = (value: string) => correctionForm.safeParse({ status: 'value', value, reason: 'Fejl' })
    expect([typed('12,5').data?.value, typed('12.5').data?.value, typed('').data?.value]).toEqual([12.5, 12.5, null])
    expect(typed('tolv').success).toBe(false)
  })
})
