import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { findPracticeById, type Practice } from '~/practices/practice-store.server'
import { listWriterIds } from '~/practices/revision-store.server'
import { type Decision, listDecisions } from './decision-store.server'
import { isOwnCase } from './outcome'
import { listOpenReports, listReporterIds, type OpenReport } from './report-store.server'

/** Everything a moderator decides from. */
export type CaseFile = {
  practice: Practice & { current: NonNullable<Practice['current']> }
  reports: OpenReport[]
  decisions: Decision[]
  /** True when the moderator wrote or reported it, and so must leave it to another. */
  ownCase: boolean
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The case about a practice. A 404 for others than moderators, for drafts, and for what was taken down unreported. */
export async function readCase(actor: Actor, practiceId: string): Promise<CaseFile> {
  authorise(actor, { do: 'moderate' })
  const practice = orNotFound(UUID.test(practiceId) ? await findPracticeById(practiceId) : null)
  const current = orNotFound(practice.current)
  const reports = await listOpenReports(practice.id)
  const decisions = await listDecisions(practice.id)
  if (practice.state !== 'published' && reports.length + decisions.length === 0) notFound()
  const writerIds = await listWriterIds(practice.id)
  const reporterIds = await listReporterIds(practice.id)
  const ownCase = isOwnCase(actor.userId, { writerIds, reporterIds })
  return { practice: { ...practice, current }, reports, decisions, ownCase }
}
