import { type Database, db, type Tx } from '~/platform/database.server'
import { originsOfRows, reasonsOfRows, sourcesOfRows } from './moderation-rows'
import type { CriticismSource } from './report-reason'
import type { WeighedReport } from './report-weight'
import type { ShownReport } from './shown-case'

/** True when this person has a report in the case that nobody has decided about yet. */
export async function hasOpenReport(caseId: string, reporterId: string, database: Database): Promise<boolean> {
  return (await database.report.count({ where: { caseId, reporterId, decisionId: null } })) > 0
}

/** All reports of a case, oldest first. */
export async function listReports(caseId: string, database: Database = db): Promise<ShownReport[]> {
  const rows = await database.report.findMany({
    where: { caseId },
    select: {
      id: true,
      origin: true,
      reason: true,
      text: true,
      lawNamed: true,
      address: true,
      createdAt: true,
      decisionId: true,
      reporterName: true,
      reporter: { select: { name: true } },
    },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ reporter, reporterName, reason, origin, ...row }) => ({
    ...row,
    origin: originsOfRows[origin],
    reason: reasonsOfRows[reason],
    reporter: reporter?.name ?? reporterName,
  }))
}

/** What the open reports of a case weigh, each with where its reporter belongs. */
export async function listWeighedReports(caseId: string, database: Database): Promise<WeighedReport[]> {
  const rows = await database.report.findMany({
    where: { caseId, decisionId: null },
    select: {
      weight: true,
      reason: true,
      reporterId: true,
      reporter: {
        select: { memberships: { select: { municipalityCode: true }, orderBy: { createdAt: 'asc' }, take: 1 } },
      },
    },
  })
  return rows.map(({ reporter, reason, ...row }) => ({
    ...row,
    reason: reasonsOfRows[reason],
    municipalityCode: reporter?.memberships[0]?.municipalityCode ?? null,
  }))
}

/** How often a person's earlier reports led to something, and how often they did not. */
export async function countReporterRecord(
  reporterId: string,
  database: Database,
): Promise<{ upheld: number; refused: number }> {
  const decided = { reporterId, decision: { is: { effectiveAt: { not: null }, automated: false } } }
  const refused = await database.report.count({
    where: { ...decided, decision: { is: { ...decided.decision.is, outcome: { in: ['KEEP', 'SHOW'] } } } },
  })
  const all = await database.report.count({ where: decided })
  return { upheld: all - refused, refused }
}

/** Everybody with an account who reported in this case. */
export async function listReporterIds(caseId: string, database: Database = db): Promise<string[]> {
  const rows = await database.report.findMany({
    where: { caseId, reporterId: { not: null } },
    select: { reporterId: true },
    distinct: ['reporterId'],
  })
  return rows.map((row) => row.reporterId).filter((id) => id !== null)
}

/** Ties open reports of a case to the decision that answers them; those that came since the moderator looked stay open. */
export async function saveAnswered(
  caseId: string,
  reportIds: readonly string[],
  decisionId: string,
  tx: Tx,
): Promise<void> {
  await tx.report.updateMany({
    where: { id: { in: [...reportIds] }, caseId, decisionId: null },
    data: { decisionId },
  })
}

/** Opens again what a rejected proposal would have answered. */
export async function removeAnswers(decisionId: string, tx: Tx): Promise<void> {
  await tx.report.updateMany({ where: { decisionId }, data: { decisionId: null } })
}

/** Who is to hear of a decision: reporters with an account, and the mail addresses of those without. */
export async function listAnswered(
  decisionId: string,
  database: Database = db,
): Promise<{ id: string; createdAt: Date; reporterId: string | null; reporterEmail: string | null }[]> {
  return database.report.findMany({
    where: { decisionId },
    select: { id: true, createdAt: true, reporterId: true, reporterEmail: true },
    orderBy: { createdAt: 'asc' },
  })
}

/** How many reports of a case wait for an answer. */
export function countOpenReports(caseId: string, database: Database = db): Promise<number> {
  return database.report.count({ where: { caseId, decisionId: null } })
}

/** Who says that the text of a case is criticism, oldest first. */
export async function listCriticismMarks(
  caseId: string,
  database: Database = db,
): Promise<{ id: string; source: CriticismSource; by: string | null; markedAt: Date }[]> {
  const rows = await database.criticismMark.findMany({
    where: { caseId },
    select: { id: true, source: true, markedAt: true, user: { select: { name: true } } },
    orderBy: { markedAt: 'asc' },
  })
  return rows.map(({ source, user, ...row }) => ({ ...row, source: sourcesOfRows[source], by: user?.name ?? null }))
}
