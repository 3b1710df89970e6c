import type { PracticeField } from '../practice-text'
import { commentName } from './return-form'
import { templateFields } from './template-fields'

/** What a validator had typed and ticked, as it came: a refused form shows it again. */
export function typedReturn(form: FormData): {
  comment: string
  comments: Partial<Record<PracticeField, string>>
  notCpr: string[]
} {
  const comments = templateFields.flatMap((field) => {
    const text = String(form.get(commentName(field)) ?? '')
    return text === '' ? [] : [[field, text] as const]
  })
  return {
    comment: String(form.get('comment') ?? ''),
    comments: Object.fromEntries(comments),
    notCpr: form.getAll('notCpr').map(String),
  }
}
