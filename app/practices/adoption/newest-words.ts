import type { Adoption } from './adoption'
import { validSteps } from './adoption-timeline'

/** What a municipality said last about each question, and since when it stands where it stands. */
export type NewestWords = { since: string | null; changed: string; outcome: string }

/** The newest words that count: a later step without words does not take away what was said before. */
export function newestWords({ events }: Pick<Adoption, 'events'>): NewestWords {
  const steps = validSteps(events)
  const last = (field: 'changed' | 'outcome') => steps.map((step) => step[field]).findLast((text) => text !== '') ?? ''
  return { since: steps.at(-1)?.since ?? null, changed: last('changed'), outcome: last('outcome') }
}
