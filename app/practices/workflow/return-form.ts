import { z } from 'zod'
import type { PracticeField } from '../practice-text'
import { templateFields } from './template-fields'

/** The most characters of a comment. */
export const LONGEST_COMMENT = 4_000

const words = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .refine((text) => text.length <= LONGEST_COMMENT, 'too-long')
  .default('')

/** The name of the box in which one comments a field. */
export function commentName(field: PracticeField): string {
  return `comment-${field}`
}

const boxes = Object.fromEntries(templateFields.map((field) => [commentName(field), words]))

/** What a validator writes who sends a text back: in general, and by field where there is something to say. */
export const returnForm = z
  .object({ comment: words, notCpr: z.array(z.string().max(100)).max(500).default([]), ...boxes })
  .transform((form) => ({
    comment: form.comment,
    notCpr: form.notCpr,
    comments: templateFields.flatMap((field) => {
      const text = (form as Record<string, unknown>)[commentName(field)]
      return typeof text === 'string' && text !== '' ? [{ field, text }] : []
    }),
  }))

export type ReturnForm = z.output<typeof returnForm>
