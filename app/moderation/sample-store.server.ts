import { type Database, db, type Tx } from '~/platform/database.server'
import { outcomeRows, outcomesOfRows } from './moderation-rows'
import type { Outcome } from './outcome'
import type { TextRef } from './text-kind'
import { refOf, refSelect } from './text-store.server'

/** Decisions that people made and that took effect between two moments. */
export async function listDecisionsBetween(from: Date, to: Date, tx: Tx): Promise<string[]> {
  const rows = await tx.moderationDecision.findMany({
    where: { automated: false, effectiveAt: { gte: from, lt: to }, rejudgements: { none: {} } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}

/** Has a sample been drawn for this period? */
export async function isDrawn(period: string, database: Database): Promise<boolean> {
  const count = await database.moderationLogEntry.count({
    where: {
      AND: [{ entry: { path: ['what'], equals: 'sample-drawn' } }, { entry: { path: ['period'], equals: period } }],
    },
  })
  return count > 0
}

/** Puts drawn decisions where somebody can judge them again. */
export async function saveSample(decisionIds: readonly string[], drawnAt: Date, tx: Tx): Promise<void> {
  await tx.rejudgement.createMany({
    data: decisionIds.map((decisionId) => ({ decisionId, drawnAt })),
    skipDuplicates: true,
  })
}

/** A drawn decision, without what was decided. */
export type DrawnDecision = {
  id: string
  decisionId: string
  caseId: string
  ref: TextRef | null
  drawnAt: Date
  judgedAt: Date | null
}

const drawnSelect = {
  id: true,
  decisionId: true,
  drawnAt: true,
  judgedAt: true,
  decision: { select: { caseId: true, case: { select: refSelect } } },
} as const

/** Drawn decisions that nobody has judged again and that this moderator had no hand in. */
export async function listDrawn(moderatorId: string): Promise<DrawnDecision[]> {
  const rows = await db.rejudgement.findMany({
    where: {
      judgedAt: null,
      decision: {
        AND: [
          { OR: [{ moderatorId: null }, { moderatorId: { not: moderatorId } }] },
          { OR: [{ secondedById: null }, { secondedById: { not: moderatorId } }] },
        ],
      },
    },
    select: drawnSelect,
    orderBy: { drawnAt: 'asc' },
    take: 100,
  })
  return rows.map(toDrawn)
}

function toDrawn({
  decision,
  ...row
}: Omit<DrawnDecision, 'ref' | 'caseId'> & {
  decision: { caseId: string; case: Parameters<typeof refOf>[0] }
}): DrawnDecision {
  return { ...row, caseId: decision.caseId, ref: refOf(decision.case) }
}

/** One drawn decision, or null. */
export async function findDrawn(id: string, database: Database = db): Promise<DrawnDecision | null> {
  const row = await database.rejudgement.findUnique({ where: { id }, select: drawnSelect })
  return row && toDrawn(row)
}

/** As `findDrawn`, with what was decided; until the transaction ends nobody else can judge it. */
export async function lockDrawn(
  id: string,
  tx: Tx,
): Promise<(DrawnDecision & { outcome: Outcome; moderatorId: string | null; secondedById: string | null }) | null> {
  await tx.$queryRaw`SELECT 1 FROM "Rejudgement" WHERE "id" = ${id}::uuid FOR UPDATE`
  const drawn = await findDrawn(id, tx)
  if (drawn === null) return null
  const decision = await tx.moderationDecision.findUniqueOrThrow({
    where: { id: drawn.decisionId },
    select: { outcome: true, moderatorId: true, secondedById: true },
  })
  return { ...drawn, ...decision, outcome: outcomesOfRows[decision.outcome] }
}

/** Keeps a second judgement. */
export async function saveRejudged(
  id: string,
  judged: { moderatorId: string; outcome: Outcome; reason: string; now: Date },
  tx: Tx,
): Promise<void> {
  const { moderatorId, outcome, reason, now } = judged
  await tx.rejudgement.update({
    where: { id },
    data: { moderatorId, outcome: outcomeRows[outcome], reason, judgedAt: now },
  })
}
