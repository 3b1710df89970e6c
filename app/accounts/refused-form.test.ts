import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { membersForm } from './account-forms'
import { refusedByFields, refusedByVerb } from './refused-form'

function aForm(fields: Record<string, string>): FormData {
  const formData = new FormData()
  for (const [name, value] of Object.entries(fields)) formData.append(name, value)
  return formData
}

test('a form with wrong fields keeps what was typed and names each problem by its code', () => {
  const submission = parseWithZod(aForm({ intent: 'invite', email: 'kim', name: '', role: 'editor' }), {
    schema: membersForm,
  })
  expect(refusedByFields(submission.reply())).toEqual({
    intent: 'invite',
    errors: { email: ['email-wrong'], name: ['name-missing'] },
    values: expect.objectContaining({ intent: 'invite', email: 'kim', role: 'editor' }),
  })
})

test('a refused form never hands a password back', () => {
  const refused = refusedByVerb(
    aForm({ email: 'kim@kommune.example', password: 'hemmelig', newPassword: 'hemmelig' }),
    '',
    { code: 'too-many-attempts', seconds: 90 },
  )
  expect(refused).toEqual({
    intent: '',
    errors: { '': ['too-many-attempts'] },
    values: { email: 'kim@kommune.example' },
    seconds: 90,
  })
})
