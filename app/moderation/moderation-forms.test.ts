import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { decisionForm } from './decision-form'
import { LONGEST_REASON, reportForm } from './moderation-forms'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('reportForm', () => {
  const errors = (fields: Record<string, string>) => parseWithZod(formOf(fields), { schema: reportForm }).reply().error

  it('wants a reason and some words', () => {
    expect(errors({})).toEqual({ reason: ['choose-reason'], text: ['tell-what'] })
    expect(errors({ reason: 'nonsense', text: ' \r\n ' })).toEqual({ reason: ['choose-reason'], text: ['tell-what'] })
    expect(errors({ reason: 'other', text: 'x'.repeat(LONGEST_REASON + 1) })).toEqual({ text: ['too-long'] })
    expect(errors({ reason: 'other', text: 'Det er forkert.' })).toBeUndefined()
  })
})

describe('decisionForm', () => {
  const read = (fields: Record<string, string>) => parseWithZod(formOf(fields), { schema: decisionForm })

  it('wants an outcome with a reason, and knows what had been seen', () => {
    expect(read({ seenVersion: '1' }).reply().error).toEqual({ outcome: ['choose-outcome'], reason: ['give-reason'] })
    const reportIds = '01900000-0000-7000-8000-000000000001'
    expect(read({ outcome: 'keep', reason: ' Ja ', seenVersion: '2', reportIds })).toMatchObject({
      value: { outcome: 'keep', reason: 'Ja', ground: 'none', seenVersion: 2, reportIds: [reportIds] },
    })
  })

  it('wants facts and a ground for what takes something from the author', () => {
    const hide = { outcome: 'hide', reason: 'Ja', seenVersion: '1' }
    expect(read(hide).reply().error).toEqual({ facts: ['give-facts'], rule: ['choose-ground'] })
    expect(read({ ...hide, facts: 'Et navn', rule: 'law' }).reply().error).toEqual({ lawNamed: ['name-law'] })
    expect(read({ ...hide, facts: 'Et navn', rule: 'law', lawNamed: 'Straffeloven' })).toMatchObject({
      value: { ground: 'law', groundText: 'Straffeloven' },
    })
    expect(read({ ...hide, facts: 'Et navn', rule: 'respect' })).toMatchObject({
      value: { ground: 'rules', groundText: 'respect' },
    })
  })

  it('wants a day for a suspension and a place for a move', () => {
    const given = { reason: 'Ja', facts: 'Et navn', rule: 'respect', seenVersion: '1' }
    expect(read({ ...given, outcome: 'suspend', suspendedUntil: 'i morgen' }).reply().error).toEqual({
      suspendedUntil: ['give-date'],
    })
    expect(read({ ...given, outcome: 'move' }).reply().error).toEqual({ moveTo: ['choose-place'] })
    expect(read({ ...given, outcome: 'suspend', suspendedUntil: '2026-04-01' })).toMatchObject({
      value: { suspendedUntil: new Date('2026-04-01T22:00:00Z') },
    })
  })
})
