import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import type { Tx } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { findCase, type ModerationCase } from './case-store.server'
import { listDecisions, listPastDecisions } from './decision-store.server'
import { type Obstacle, whyNotDecide } from './may-decide'
import type { ModeratedText } from './moderated-text'
import { listInterests } from './moderator-store.server'
import { type Outcome, possibleOutcomes } from './outcome'
import { listCriticismMarks, listReporterIds, listReports } from './report-store.server'
import type { Decision, PastDecision, ShownReport } from './shown-case'
import { isId } from './text-kind'
import { findText } from './text-store.server'

/** Everything a moderator decides from. */
export type CaseFile = {
  moderationCase: ModerationCase
  text: ModeratedText | null
  reports: ShownReport[]
  decisions: Decision[]
  marks: Awaited<ReturnType<typeof listCriticismMarks>>
  interests: Awaited<ReturnType<typeof listInterests>>
  /** Earlier decisions about what the same people wrote. */
  past: PastDecision[]
  /** Why this moderator may not decide; null when they may. */
  obstacle: Obstacle | null
  possible: Outcome[]
}

/** The case with this id. A 404 for others than moderators. */
export async function readCase(actor: Actor, caseId: string): Promise<CaseFile> {
  authorise(actor, { do: 'moderate' })
  const moderationCase = orNotFound(isId(caseId) ? await findCase(caseId) : null)
  const text = moderationCase.ref === null ? null : await findText(moderationCase.ref)
  const reports = await listReports(caseId)
  const asked = reports.some(({ decisionId }) => decisionId === null) || moderationCase.state === 'awaits-edit'
  const authorIds = text?.authors.map(({ id }) => id) ?? []
  return {
    moderationCase,
    text,
    reports,
    decisions: await listDecisions(caseId),
    marks: await listCriticismMarks(caseId),
    interests: await listInterests(caseId),
    past: authorIds.length === 0 ? [] : await listPastDecisions(authorIds, caseId),
    obstacle: await findObstacle(actor, caseId, text),
    possible: possibleOutcomes(text && { ...text, kind: text.ref.kind, hasAuthor: authorIds.length > 0 }, asked),
  }
}

/** Why this moderator may not decide about the case; null when they may. Asked again inside the deciding transaction. */
export async function findObstacle(
  actor: Pick<Actor, 'userId'>,
  caseId: string,
  text: ModeratedText | null,
  tx?: Tx,
): Promise<Obstacle | null> {
  const interests = await listInterests(caseId, tx)
  return whyNotDecide(actor.userId, {
    authorIds: text?.authors.map(({ id }) => id) ?? [],
    reporterIds: await listReporterIds(caseId, tx),
    interestedIds: interests.filter(({ hasInterest }) => hasInterest).map(({ moderatorId }) => moderatorId),
    disinterestedIds: interests.filter(({ hasInterest }) => !hasInterest).map(({ moderatorId }) => moderatorId),
  })
}
