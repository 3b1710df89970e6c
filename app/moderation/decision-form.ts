import { z } from 'zod'
import { words } from './moderation-forms'
import { type Ground, outcomes, restricts } from './outcome'
import { siteRules } from './site-rules'

/** A decision as the form reads it. */
export type CaseDecision = {
  outcome: (typeof outcomes)[number]
  facts: string
  ground: Ground
  /** The law by name, or the id of one of the site's rules. */
  groundText: string
  reason: string
  aboutUserId: string
  suspendedUntil: Date | null
  moveTo: string
  reportIds: readonly string[]
  seenVersion: number
}

export type DecisionProblem =
  | 'own-case'
  | 'interest'
  | 'undeclared'
  | 'not-possible'
  | 'decided-by-someone-else'
  | 'claimed-by-someone-else'
  | 'suspend-into-future'
  | 'cannot-move-there'

const optionalWords = z.string().trim().max(5_000, 'too-long').default('')

/** The end of a day in Denmark, as a moderator means it when they write a date; null for what is no date. */
function endOfDay(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const end = new Date(`${text}T22:00:00Z`)
  return Number.isNaN(end.getTime()) ? null : end
}

/** A moderator's decision, and what they had seen when they made it. What takes something from the author needs facts and a ground. */
export const decisionForm = z
  .object({
    outcome: z.enum(outcomes, 'choose-outcome'),
    facts: optionalWords,
    rule: z.enum(['law', ...siteRules]).optional(),
    lawNamed: z.string().trim().max(300, 'too-long').default(''),
    reason: words('give-reason'),
    aboutUserId: z.string().default(''),
    suspendedUntil: z.string().default(''),
    moveTo: z.string().default(''),
    reportIds: z.array(z.guid()).max(1_000).default([]),
    seenVersion: z.coerce.number().int().min(1),
  })
  .superRefine(
    (form, context) => {
      const isWrong = (field: string) => context.issues.some(({ path }) => path?.[0] === field)
      const wrong = (field: string, message: string) => {
        if (!isWrong(field)) context.addIssue({ code: 'custom', path: [field], message })
      }
      if (form.outcome === 'suspend' && endOfDay(form.suspendedUntil) === null) wrong('suspendedUntil', 'give-date')
      if (form.outcome === 'move' && form.moveTo === '') wrong('moveTo', 'choose-place')
      if (isWrong('outcome') || !restricts(form.outcome)) return
      if (form.facts === '') wrong('facts', 'give-facts')
      if (form.rule === undefined) wrong('rule', 'choose-ground')
      if (form.rule === 'law' && form.lawNamed === '') wrong('lawNamed', 'name-law')
    },
    // Also when a field by itself is wrong: everything is told at once.
    { when: () => true },
  )
  .transform(
    ({ rule, lawNamed, suspendedUntil, ...form }): CaseDecision => ({
      ...form,
      ground: rule === undefined ? 'none' : rule === 'law' ? 'law' : 'rules',
      groundText: rule === 'law' ? lawNamed : (rule ?? ''),
      suspendedUntil: endOfDay(suspendedUntil),
    }),
  )
