import { z } from 'zod'
import { readNumber } from '~/collection/decimal-mark'
import { isDay } from '~/i18n/danish-time'
import type { Language } from '~/i18n/language'
import { planStatuses } from './plan'

/** The most characters of each text of a plan. */
export const longestPlanTexts = { ownerText: 120, targetText: 300, notes: 4_000 } as const

const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: 'too-long' })
    .optional()
    .transform((text) => text ?? '')

const choice = z
  .string()
  .optional()
  .transform((id) => id ?? null)

/** The number a person wrote, in the page's way or else in the other's; null when it is none. */
export function numberIn(text: string, language: Language): number | null {
  const [own, other] = language === 'da' ? ([',', '.'] as const) : (['.', ','] as const)
  return readNumber(text, own) ?? readNumber(text, other)
}

/** A number as `numberIn` reads it back, with all its decimals. */
export function numberText(value: number, language: Language): string {
  return language === 'da' ? String(value).replace('.', ',') : String(value)
}

/** The form of an action plan, in the page's language. Messages are codes with a sentence in the texts. */
export function planForm(language: Language) {
  return z
    .object({
      /** Null for a new plan; else the version the writer saw. */
      seenVersion: z.coerce
        .number()
        .int()
        .optional()
        .transform((version) => version ?? null),
      practiceId: choice,
      ownerId: choice,
      ownerText: words(longestPlanTexts.ownerText),
      targetValue: z
        .string()
        .optional()
        .transform((text, context) => {
          if (text === undefined || text.trim() === '') return null
          const number = numberIn(text, language)
          if (number === null) context.addIssue({ code: 'custom', message: 'not-a-number' })
          return number
        }),
      targetText: words(longestPlanTexts.targetText),
      dueOn: z.string({ error: 'required' }).refine(isDay, { error: 'not-a-day' }),
      status: z.enum(planStatuses, { error: 'required' }),
      notes: words(longestPlanTexts.notes),
      /** The writer means a target that is no better than today. */
      keepTarget: z.string().optional().transform(Boolean),
      notCpr: z.array(z.string()).default([]),
    })
    .superRefine(
      ({ ownerId, ownerText, targetValue, targetText }, context) => {
        const missing = (field: string, message: string) => {
          if (context.issues.some(({ path }) => path?.[0] === field)) return
          context.addIssue({ code: 'custom', path: [field], message })
        }
        if (ownerId === null && ownerText === '') missing('ownerText', 'owner-missing')
        if (targetValue === null && targetText === '') missing('targetValue', 'target-missing')
      },
      // Also when a field by itself is wrong: everything is told at once.
      { when: () => true },
    )
}

/** What the form says when it holds. */
export type PlanForm = z.output<ReturnType<typeof planForm>>
