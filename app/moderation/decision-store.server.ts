import type { ModerationOutcome } from '#client'
import { db, type Tx } from '~/platform/database.server'
import type { Outcome } from './outcome'

/** What was decided about a practice, when, by whom and why. */
export type Decision = { outcome: Outcome; reason: string; createdAt: Date; moderator: string | null }

/** A practice in the moderators' queue. */
export type ModerationCase = {
  practiceId: string
  title: string
  hidden: boolean
  openReports: number
  /** When the oldest open report came; null when none is open. */
  waitingSince: Date | null
  lastDecidedAt: Date | null
}

const outcomeRows: Record<Outcome, ModerationOutcome> = { keep: 'KEEP', hide: 'HIDE', show: 'SHOW' }
const outcomesOfRows: Record<ModerationOutcome, Outcome> = { KEEP: 'keep', HIDE: 'hide', SHOW: 'show' }

const MOST_CLOSED = 100

/** Practices with open reports, the longest waiting first; then those last decided about. */
export async function listCases(): Promise<{ open: ModerationCase[]; closed: ModerationCase[] }> {
  const rows = await db.practice.findMany({
    where: { OR: [{ reports: { some: {} } }, { decisions: { some: {} } }] },
    select: {
      id: true,
      hiddenAt: true,
      current: { select: { title: true } },
      reports: { where: { decisionId: null }, select: { createdAt: true }, orderBy: { createdAt: 'asc' } },
      decisions: { select: { createdAt: true }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  })
  const cases = rows.map(({ id, hiddenAt, current, reports, decisions }) => ({
    practiceId: id,
    title: current?.title ?? '',
    hidden: hiddenAt !== null,
    openReports: reports.length,
    waitingSince: reports[0]?.createdAt ?? null,
    lastDecidedAt: decisions[0]?.createdAt ?? null,
  }))
  const time = (date: Date | null) => date?.getTime() ?? 0
  return {
    open: cases
      .filter((one) => one.openReports > 0)
      .sort((one, other) => time(one.waitingSince) - time(other.waitingSince)),
    closed: cases
      .filter((one) => one.openReports === 0)
      .sort((one, other) => time(other.lastDecidedAt) - time(one.lastDecidedAt))
      .slice(0, MOST_CLOSED),
  }
}

/** How many practices wait for a moderator. */
export function countOpenCases(): Promise<number> {
  return db.practice.count({ where: { reports: { some: { decisionId: null } } } })
}

/** Everything decided about a practice, newest first. */
export async function listDecisions(practiceId: string): Promise<Decision[]> {
  const rows = await db.moderationDecision.findMany({
    where: { practiceId },
    select: { outcome: true, reason: true, createdAt: true, moderator: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ outcome, moderator, ...row }) => ({
    ...row,
    outcome: outcomesOfRows[outcome],
    moderator: moderator?.name ?? null,
  }))
}

/** Why the practice is hidden, for those who wrote it; null when no moderator ever hid it. */
export async function findHidingReason(practiceId: string): Promise<{ reason: string; createdAt: Date } | null> {
  return db.moderationDecision.findFirst({
    where: { practiceId, outcome: 'HIDE' },
    select: { reason: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}

/** How many decisions there are on the practice; until the transaction ends nobody else can make one. */
export async function countDecisionsLocked(practiceId: string, tx: Tx): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "Practice" WHERE "id" = ${practiceId}::uuid FOR UPDATE`
  return tx.moderationDecision.count({ where: { practiceId } })
}

/** Appends a decision and closes the open reports it answers. */
export async function saveDecision(
  decision: {
    practiceId: string
    moderatorId: string | null
    outcome: Outcome
    reason: string
    reportIds: readonly string[]
    now: Date
  },
  tx: Tx,
): Promise<void> {
  const { practiceId, moderatorId, outcome, reason, reportIds, now } = decision
  const { id } = await tx.moderationDecision.create({
    data: { practiceId, moderatorId, outcome: outcomeRows[outcome], reason, createdAt: now },
    select: { id: true },
  })
  await tx.report.updateMany({
    where: { id: { in: [...reportIds] }, practiceId, decisionId: null },
    data: { decisionId: id },
  })
}
