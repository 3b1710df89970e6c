import { type Database, db, type Tx } from '~/platform/database.server'
import type { CaseState } from './moderation-rows'
import { groundRows, groundsOfRows, outcomeRows, outcomesOfRows, statesOfRows } from './moderation-rows'
import type { Decision, PastDecision } from './shown-case'
import type { TextRef } from './text-kind'
import { caseColumns, refOf, refSelect } from './text-store.server'

const decisionSelect = {
  id: true,
  caseId: true,
  outcome: true,
  facts: true,
  ground: true,
  groundText: true,
  reason: true,
  automated: true,
  aboutUserId: true,
  suspendedUntil: true,
  movedTo: true,
  movedFrom: true,
  needsSecond: true,
  moderatorId: true,
  moderator: { select: { name: true } },
  secondedById: true,
  secondedBy: { select: { name: true } },
  rejectedAt: true,
  rejectedReason: true,
  createdAt: true,
  effectiveAt: true,
} as const

type DecisionRow = Awaited<ReturnType<typeof readRow>>

function readRow(id: string, database: Database) {
  return database.moderationDecision.findUniqueOrThrow({ where: { id }, select: decisionSelect })
}

function toDecision({ outcome, ground, moderator, secondedBy, ...row }: DecisionRow): Decision {
  return {
    ...row,
    outcome: outcomesOfRows[outcome],
    ground: groundsOfRows[ground],
    moderator: moderator?.name ?? null,
    secondedBy: secondedBy?.name ?? null,
  }
}

/** Everything decided and proposed in a case, newest first. */
export async function listDecisions(caseId: string, database: Database = db): Promise<Decision[]> {
  const rows = await database.moderationDecision.findMany({
    where: { caseId },
    select: decisionSelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(toDecision)
}

/** One decision with what its case is about, or null. */
export async function findDecision(
  id: string,
  database: Database = db,
): Promise<(Decision & { ref: TextRef | null; caseState: CaseState }) | null> {
  const row = await database.moderationDecision.findUnique({
    where: { id },
    select: { ...decisionSelect, case: { select: { ...refSelect, state: true } } },
  })
  if (row === null) return null
  const { case: about, ...decision } = row
  return { ...toDecision(decision), ref: refOf(about), caseState: statesOfRows[about.state] }
}

/** As `findDecision`; until the transaction ends nobody else can second, reject or overturn it. */
export async function lockDecision(id: string, tx: Tx): ReturnType<typeof findDecision> {
  await tx.$queryRaw`SELECT 1 FROM "ModerationDecision" WHERE "id" = ${id}::uuid FOR UPDATE`
  return findDecision(id, tx)
}

/** What a decision says when it is made. */
export type NewDecision = Pick<
  Decision,
  | 'caseId'
  | 'moderatorId'
  | 'outcome'
  | 'facts'
  | 'ground'
  | 'groundText'
  | 'reason'
  | 'automated'
  | 'aboutUserId'
  | 'suspendedUntil'
  | 'movedTo'
  | 'movedFrom'
  | 'needsSecond'
>

/** Appends a decision, or (without `effectiveAt`) a proposal, and gives its id. */
export async function saveDecision(
  { outcome, ground, ...decision }: NewDecision,
  { now, effectiveAt }: { now: Date; effectiveAt: Date | null },
  tx: Tx,
): Promise<string> {
  const data = { ...decision, outcome: outcomeRows[outcome], ground: groundRows[ground], createdAt: now, effectiveAt }
  const { id } = await tx.moderationDecision.create({ data, select: { id: true } })
  return id
}

/** Notes that a second moderator agreed, which makes the proposal a decision. */
export async function saveSeconded(id: string, secondedById: string | null, now: Date, tx: Tx): Promise<void> {
  await tx.moderationDecision.update({ where: { id }, data: { secondedById, secondedAt: now, effectiveAt: now } })
}

/** Notes that a second moderator did not agree, and why. */
export async function saveRejected(
  id: string,
  { secondedById, reason, now }: { secondedById: string | null; reason: string; now: Date },
  tx: Tx,
): Promise<void> {
  const data = { secondedById, secondedAt: now, rejectedAt: now, rejectedReason: reason }
  await tx.moderationDecision.update({ where: { id }, data })
}

/** Why a text is hidden, for those who wrote it; null when it never was. */
export async function findHidingReason(
  practiceId: string,
): Promise<{ id: string; reason: string; automated: boolean; createdAt: Date } | null> {
  return db.moderationDecision.findFirst({
    where: { case: { practiceId }, outcome: 'HIDE', effectiveAt: { not: null } },
    select: { id: true, reason: true, automated: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}

/** True when a later decision than this one has settled the same thing about the text: undoing this one would undo that. */
export async function isSuperseded(decision: Decision & { ref: TextRef | null }, database: Database): Promise<boolean> {
  if (decision.ref === null || decision.effectiveAt === null) return false
  const pairs = { hide: ['HIDE', 'SHOW'], lock: ['LOCK', 'UNLOCK'], move: ['MOVE'] } as const
  const outcome = decision.outcome === 'hide' || decision.outcome === 'lock' || decision.outcome === 'move'
  if (!outcome) return false
  const later = await database.moderationDecision.count({
    where: {
      case: { [caseColumns[decision.ref.kind]]: decision.ref.id },
      outcome: { in: [...pairs[decision.outcome as keyof typeof pairs]] },
      effectiveAt: { gt: decision.effectiveAt },
      appeals: { none: { outcome: 'OVERTURNED' } },
    },
  })
  return later > 0
}

/** What was decided earlier about what these people wrote, newest first. */
export async function listPastDecisions(
  userIds: readonly string[],
  exceptCaseId: string,
  database: Database = db,
): Promise<PastDecision[]> {
  const rows = await database.moderationDecision.findMany({
    where: { aboutUserId: { in: [...userIds] }, effectiveAt: { not: null }, caseId: { not: exceptCaseId } },
    select: { id: true, outcome: true, createdAt: true, appeals: { select: { outcome: true } } },
    orderBy: { createdAt: 'desc' },
    take: 20,
  })
  return rows.map(({ outcome, appeals, ...row }) => ({
    ...row,
    outcome: outcomesOfRows[outcome],
    overturned: appeals.some((appeal) => appeal.outcome === 'OVERTURNED'),
  }))
}
