import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { isDay } from '~/i18n/danish-time'
import { numberIn, numberText, planForm } from './plan-form'

function read(fields: Record<string, string>, language: 'da' | 'en' = 'da') {
  const form = new FormData()
  const dull = { ownerText: 'Leder af familieafdelingen', targetValue: '12,5', dueOn: '2027-06-30', status: 'planned' }
  for (const [name, value] of Object.entries({ ...dull, ...fields })) form.append(name, value)
  return parseWithZod(form, { schema: planForm(language) })
}

const errorsOf = (fields: Record<string, string>) => read(fields).reply().error

describe('the form of a plan', () => {
  it('takes a target as the language writes it, and an owner in words', () => {
    const submission = read({})
    expect(submission.status === 'success' && submission.value).toMatchObject({
      targetValue: 12.5,
      ownerText: 'Leder af familieafdelingen',
      ownerId: null,
      practiceId: null,
      seenVersion: null,
      keepTarget: false,
      notCpr: [],
    })
  })

  it('wants an owner, a target and a day', () => {
    expect(errorsOf({ ownerText: ' ' })).toEqual({ ownerText: ['owner-missing'] })
    expect(errorsOf({ targetValue: '' })).toEqual({ targetValue: ['target-missing'] })
    expect(read({ targetValue: '', targetText: 'Ingen venter' }).status).toBe('success')
    expect(errorsOf({ dueOn: '2027-02-30' })).toEqual({ dueOn: ['not-a-day'] })
    expect(errorsOf({ targetValue: 'lavere' })).toMatchObject({ targetValue: ['not-a-number'] })
    expect(errorsOf({ status: 'glad' })).toEqual({ status: ['required'] })
  })

  it('tells everything that is wrong at once', () => {
    expect(errorsOf({ ownerText: '', targetValue: 'lavere', dueOn: '', status: 'glad' })).toEqual({
      ownerText: ['owner-missing'],
      targetValue: ['not-a-number'],
      dueOn: ['required'],
      status: ['required'],
    })
  })
})

describe('a number', () => {
  it('is read in the page’s way first', () => {
    expect(numberIn('1.234', 'da')).toBe(1234)
    expect(numberIn('1.234', 'en')).toBe(1.234)
    expect(numberIn('12.5', 'da')).toBe(12.5)
    expect(numberIn('0', 'da')).toBe(0)
    expect(numberIn('tolv', 'da')).toBeNull()
    for (const language of ['da', 'en'] as const) {
      for (const value of [1.234, 12.5, 1234, 0]) expect(numberIn(numberText(value, language), language)).toBe(value)
    }
  })
})

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(['2026-02-28', '2026-02-29', '2026-2-1', '31-12-2026'].map(isDay)).toEqual([true, false, false, false])
  })
})
