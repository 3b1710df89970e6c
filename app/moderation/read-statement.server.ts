import type { Person } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { type Appeal, listAppeals } from './appeal-store.server'
import { findDecision } from './decision-store.server'
import { appealEnd } from './may-decide'
import type { ModeratedText } from './moderated-text'
import { leavesStanding, restricts } from './outcome'
import { listAnswered } from './report-store.server'
import type { Decision } from './shown-case'
import { isId } from './text-kind'
import { findText } from './text-store.server'

/** A decision as those read it whom it is about, or who asked for it. */
export type Statement = {
  decision: Decision & { effectiveAt: Date }
  text: ModeratedText | null
  /** What the reader has to do with it. A moderator reads along. */
  as: 'author' | 'reporter' | 'moderator'
  ownAppeal: Appeal | null
  overturned: boolean
  mayAppeal: boolean
  appealEnd: Date
}

/** The statement of reasons at this address. A 404 for all but those it is about, those it answers, and moderators. */
export async function readStatement(actor: Person, decisionId: string, now: Date): Promise<Statement> {
  const found = orNotFound(isId(decisionId) ? await findDecision(decisionId) : null)
  const { effectiveAt, ref } = found
  if (effectiveAt === null) notFound()
  const text = ref === null ? null : await findText(ref)
  const as = orNotFound(await standingOf(actor, found, text))
  const appeals = await listAppeals(found.id)
  const ownAppeal = appeals.find(({ appellantId }) => appellantId === actor.userId) ?? null
  const end = appealEnd(effectiveAt)
  const appealable = as === 'author' ? restricts(found.outcome) : as === 'reporter' && leavesStanding(found.outcome)
  return {
    decision: { ...found, effectiveAt },
    text,
    as,
    ownAppeal,
    overturned: appeals.some(({ outcome }) => outcome === 'overturned'),
    mayAppeal: appealable && ownAppeal === null && now <= end,
    appealEnd: end,
  }
}

async function standingOf(
  actor: Person,
  decision: Decision,
  text: ModeratedText | null,
): Promise<Statement['as'] | null> {
  const ofPerson = decision.outcome === 'warn' || decision.outcome === 'suspend'
  const wrote = !ofPerson && (text?.authors.some(({ id }) => id === actor.userId) ?? false)
  if (wrote || decision.aboutUserId === actor.userId) return 'author'
  const answered = await listAnswered(decision.id)
  if (answered.some(({ reporterId }) => reporterId === actor.userId)) return 'reporter'
  return can(actor, { do: 'moderate' }) ? 'moderator' : null
}
