import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { decisionForm, LONGEST_REASON, reportForm } from './moderation-forms'

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
  it('wants an outcome with a reason, and knows what had been seen', () => {
    const read = (fields: Record<string, string>) => parseWithZod(formOf(fields), { schema: decisionForm })
    expect(read({ seenDecisions: '0' }).reply().error).toEqual({ outcome: ['choose-outcome'], reason: ['give-reason'] })
    const reportIds = '01900000-0000-7000-8000-000000000001'
    expect(read({ outcome: 'hide', reason: ' Ja ', seenDecisions: '2', reportIds })).toMatchObject({
      value: { outcome: 'hide', reason: 'Ja', seenDecisions: 2, reportIds: [reportIds] },
    })
  })
})
