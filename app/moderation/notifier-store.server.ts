import { type Database, db } from '~/platform/database.server'
import { type CaseState, statesOfRows } from './moderation-rows'

/** Where the receipt of a notice leads and in which language it was sent; null when it has been removed. */
export async function findReceiptMail(
  cause: string,
  database: Database,
): Promise<{ path: string; language: 'da' | 'en' } | null> {
  const row = await database.outboxMail.findUnique({ where: { cause }, select: { path: true, language: true } })
  return row && { path: row.path, language: row.language === 'en' ? 'en' : 'da' }
}

/** Gives a notice's receipt another key. */
export async function saveReceiptHash(reportId: string, receiptHash: string, database: Database): Promise<void> {
  await database.report.update({ where: { id: reportId }, data: { receiptHash } })
}

/** What a receipt shows: the notice itself, how far its case is, and the decision that answers it. */
export type Receipt = {
  id: string
  address: string
  text: string
  lawNamed: string
  createdAt: Date
  caseState: CaseState
  decisionId: string | null
}

/** The notice whose receipt has this key's hash, or null. */
export async function findReceipt(receiptHash: string, database: Database = db): Promise<Receipt | null> {
  const row = await database.report.findUnique({
    where: { receiptHash },
    select: {
      id: true,
      address: true,
      text: true,
      lawNamed: true,
      createdAt: true,
      decisionId: true,
      case: { select: { state: true } },
    },
  })
  if (row === null) return null
  const { case: about, ...receipt } = row
  return { ...receipt, caseState: statesOfRows[about.state] }
}

/**
 * Removes who sent the notices without log-in whose case closed before `before`, and the mails with their links. What they
 * said stays. Answers how many notices there were.
 */
export async function removeNotifiers(before: Date, database: Database): Promise<number> {
  const rows = await database.report.findMany({
    where: {
      OR: [{ reporterName: { not: null } }, { reporterEmail: { not: null } }, { receiptHash: { not: null } }],
      case: { state: 'CLOSED', closedAt: { lt: before } },
    },
    select: { id: true },
  })
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return 0
  await database.report.updateMany({
    where: { id: { in: ids } },
    data: { reporterName: null, reporterEmail: null, receiptHash: null },
  })
  const causes = ids.flatMap((id) => [`report:${id}:receipt`, `report:${id}:decided`])
  await database.outboxMail.deleteMany({ where: { cause: { in: causes } } })
  return ids.length
}
