import type { ReportReason as ReasonRow } from '#client'
import type { Tx } from '~/platform/database.server'
import { db } from '~/platform/database.server'
import type { ReportReason } from './report-reason'

/** A notice that nobody has decided about. */
export type OpenReport = { id: string; reason: ReportReason; text: string; createdAt: Date; reporter: string | null }

const reasonRows: Record<ReportReason, ReasonRow> = {
  'citizen-data': 'CITIZEN_DATA',
  'wrong-facts': 'WRONG_FACTS',
  illegal: 'ILLEGAL',
  offensive: 'OFFENSIVE',
  advertising: 'ADVERTISING',
  other: 'OTHER',
}
const reasons: Record<ReasonRow, ReportReason> = {
  CITIZEN_DATA: 'citizen-data',
  WRONG_FACTS: 'wrong-facts',
  ILLEGAL: 'illegal',
  OFFENSIVE: 'offensive',
  ADVERTISING: 'advertising',
  OTHER: 'other',
}

/** True when this person has a report on the practice that nobody has decided about yet. */
export async function hasOpenReport(practiceId: string, reporterId: string): Promise<boolean> {
  return (await db.report.count({ where: { practiceId, reporterId, decisionId: null } })) > 0
}

/** Appends a notice, open until somebody decides. */
export async function saveReport(
  report: { practiceId: string; reporterId: string | null; reason: ReportReason; text: string; now: Date },
  tx: Tx,
): Promise<void> {
  const { practiceId, reporterId, reason, text, now } = report
  await tx.report.create({ data: { practiceId, reporterId, reason: reasonRows[reason], text, createdAt: now } })
}

/** The open reports on a practice, oldest first. */
export async function listOpenReports(practiceId: string): Promise<OpenReport[]> {
  const rows = await db.report.findMany({
    where: { practiceId, decisionId: null },
    select: { id: true, reason: true, text: true, createdAt: true, reporter: { select: { name: true } } },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ reporter, reason, ...row }) => ({
    ...row,
    reason: reasons[reason],
    reporter: reporter?.name ?? null,
  }))
}

/** Everybody who ever reported the practice, by account. */
export async function listReporterIds(practiceId: string): Promise<string[]> {
  const rows = await db.report.findMany({ where: { practiceId }, select: { reporterId: true } })
  return rows.map((row) => row.reporterId).filter((id) => id !== null)
}
