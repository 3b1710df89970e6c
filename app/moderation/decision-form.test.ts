import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { decisionForm } from './decision-form'

function errorsOf(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ seenVersion: '1', ...fields })) form.append(name, value)
  return parseWithZod(form, { schema: decisionForm }).reply().error
}

test('what takes something from the author needs facts, a ground and a reason, all told at once', () => {
  expect(errorsOf({ outcome: 'hide' })).toEqual({
    reason: ['give-reason'],
    facts: ['give-facts'],
    rule: ['choose-ground'],
  })
  expect(errorsOf({ outcome: 'suspend', reason: 'Fordi', facts: 'Se teksten', rule: 'law' })).toEqual({
    lawNamed: ['name-law'],
    suspendedUntil: ['give-date'],
  })
})

test('keeping a text needs a reason only, and no outcome is told as that', () => {
  expect(errorsOf({ outcome: 'keep', reason: 'Teksten er saglig' })).toBeUndefined()
  expect(errorsOf({})).toEqual({ outcome: ['choose-outcome'], reason: ['give-reason'] })
})
