import type { Person } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { findDecision } from './decision-store.server'
import { mayLookAgain } from './may-decide'
import { findObstacle } from './read-case.server'
import { listReports } from './report-store.server'
import { findDrawn } from './sample-store.server'
import { isId } from './text-kind'
import { findText } from './text-store.server'

/**
 * A drawn decision as its second judge sees it: the text and what was reported, and nothing of what was decided. A 404 for one
 * who had a hand in it, and when it has been judged.
 */
export async function readRejudgement(actor: Person, id: string) {
  authorise(actor, { do: 'moderate' })
  const drawn = orNotFound(isId(id) ? await findDrawn(id) : null)
  const decision = orNotFound(await findDecision(drawn.decisionId))
  if (drawn.judgedAt !== null || !mayLookAgain(actor.userId, decision)) notFound()
  const text = drawn.ref === null ? null : await findText(drawn.ref)
  const obstacle = await findObstacle(actor, drawn.caseId, text)
  if (obstacle === 'own-case' || obstacle === 'interest') notFound()
  const reports = await listReports(drawn.caseId)
  // Whether it is hidden or locked now would tell what was decided.
  const seen = text && { ref: text.ref, title: text.title, words: text.words }
  return { id: drawn.id, text: seen, reports: reports.map((report) => ({ ...report, decisionId: null })) }
}
