import type { Person } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { orNotFound } from '~/platform/refusal.server'
import { type Appeal, findAppeal } from './appeal-store.server'
import { findDecision } from './decision-store.server'
import { mayLookAgain } from './may-decide'
import type { ModeratedText } from './moderated-text'
import { restricts } from './outcome'
import { findObstacle } from './read-case.server'
import type { Decision } from './shown-case'
import { isId } from './text-kind'
import { findText } from './text-store.server'

/** An appeal with all that is looked at again. */
export type AppealFile = {
  appeal: Appeal
  by: 'author' | 'reporter'
  decision: Decision
  text: ModeratedText | null
  /** Why this moderator may not decide it; null when they may. */
  obstacle: 'had-a-hand' | 'own-case' | 'interest' | 'undeclared' | null
}

/** The appeal with this id, for moderators. */
export async function readAppeal(actor: Person, appealId: string): Promise<AppealFile> {
  authorise(actor, { do: 'moderate' })
  const appeal = orNotFound(isId(appealId) ? await findAppeal(appealId) : null)
  const decision = orNotFound(await findDecision(appeal.decisionId))
  const text = decision.ref === null ? null : await findText(decision.ref)
  const by = restricts(decision.outcome) ? 'author' : 'reporter'
  const obstacle = mayLookAgain(actor.userId, decision)
    ? await findObstacle(actor, decision.caseId, text)
    : 'had-a-hand'
  return { appeal, by, decision, text, obstacle }
}
