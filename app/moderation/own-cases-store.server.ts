import { db } from '~/platform/database.server'
import { type CaseState, outcomesOfRows, reasonsOfRows, statesOfRows } from './moderation-rows'
import type { Outcome } from './outcome'
import type { ReportReason } from './report-reason'

/** A decision about what somebody wrote, as they see it in their own list. */
export type OwnDecision = { id: string; outcome: Outcome; effectiveAt: Date; overturned: boolean }

/** A report of one's own, and what came of it. */
export type OwnReport = {
  id: string
  reason: ReportReason
  createdAt: Date
  caseState: CaseState
  decision: { id: string; outcome: Outcome } | null
}

/** What was decided about what this person wrote, newest first. */
export async function listOwnDecisions(userId: string): Promise<OwnDecision[]> {
  const rows = await db.moderationDecision.findMany({
    where: { aboutUserId: userId, effectiveAt: { not: null } },
    select: { id: true, outcome: true, effectiveAt: true, appeals: { select: { outcome: true } } },
    orderBy: { effectiveAt: 'desc' },
    take: 100,
  })
  return rows.flatMap(({ id, outcome, effectiveAt, appeals }) =>
    effectiveAt === null
      ? []
      : [
          {
            id,
            outcome: outcomesOfRows[outcome],
            effectiveAt,
            overturned: appeals.some((appeal) => appeal.outcome === 'OVERTURNED'),
          },
        ],
  )
}

/** What this person has reported, newest first. */
export async function listOwnReports(userId: string): Promise<OwnReport[]> {
  const rows = await db.report.findMany({
    where: { reporterId: userId },
    select: {
      id: true,
      reason: true,
      createdAt: true,
      case: { select: { state: true } },
      decision: { select: { id: true, outcome: true, effectiveAt: true } },
    },
    orderBy: { createdAt: 'desc' },
    take: 100,
  })
  return rows.map(({ reason, decision, case: about, ...row }) => ({
    ...row,
    reason: reasonsOfRows[reason],
    caseState: statesOfRows[about.state],
    decision: decision?.effectiveAt ? { id: decision.id, outcome: outcomesOfRows[decision.outcome] } : null,
  }))
}
