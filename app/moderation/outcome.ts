import type { TextKind } from './text-kind'

/** What a moderator decides about a text, or about the person who wrote it. */
export const outcomes = ['keep', 'hide', 'show', 'ask-edit', 'lock', 'unlock', 'move', 'warn', 'suspend'] as const
export type Outcome = (typeof outcomes)[number]

/** What a decision rests on. */
export const grounds = ['law', 'rules', 'none'] as const
export type Ground = (typeof grounds)[number]

/** What decides what can be decided. Null stands for a text that is gone, or an address where none was found. */
export type TextStanding = {
  kind: TextKind
  hidden: boolean
  locked: boolean
  withdrawn: boolean
  hasAuthor: boolean
} | null

/** What can be decided about a text as it stands, the most likely first. `asked` tells that somebody waits for an answer. */
export function possibleOutcomes(text: TextStanding, asked: boolean): Outcome[] {
  const answer: Outcome[] = asked ? ['keep'] : []
  if (text === null) return answer
  const person: Outcome[] = text.hasAuthor ? ['warn', 'suspend'] : []
  if (text.withdrawn) return [...answer, ...(text.hidden ? [] : (['hide'] as const)), ...person]
  // Hiding what is hidden already is how a person confirms what happened by itself.
  const standing: Outcome[] = text.hidden ? ['show', ...(asked ? (['hide'] as const) : [])] : [...answer, 'hide']
  const edit: Outcome[] = text.hasAuthor ? ['ask-edit'] : []
  const lockable = text.kind === 'practice' || text.kind === 'post'
  const lock: Outcome[] = lockable ? [text.locked ? 'unlock' : 'lock'] : []
  return [...standing, ...edit, ...lock, ...(text.kind === 'post' ? (['move'] as const) : []), ...person]
}

/** Does it take something from the author? Then it needs facts and a ground, and the author is told how to appeal. */
export function restricts(outcome: Outcome): boolean {
  return outcome !== 'keep' && outcome !== 'show' && outcome !== 'unlock'
}

/** May whoever reported the text appeal it? Only when it left the text as it was. */
export function leavesStanding(outcome: Outcome): boolean {
  return outcome === 'keep' || outcome === 'show'
}
