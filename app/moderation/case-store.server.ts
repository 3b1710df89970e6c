import { type Database, db, type Tx } from '~/platform/database.server'
import {
  type CaseState,
  originRows,
  originsOfRows,
  reasonRows,
  sourceRows,
  stateRows,
  statesOfRows,
} from './moderation-rows'
import type { CriticismSource, ReportOrigin, ReportReason } from './report-reason'
import type { TextRef } from './text-kind'
import { caseColumns, refOf, refSelect } from './text-store.server'

/** A case as it stands: what it is about, how far it has come, who has it in hand. */
export type ModerationCase = {
  id: string
  ref: TextRef | null
  state: CaseState
  /** Raised at each step, so that a moderator who saw an older one is told. */
  version: number
  openedAt: Date
  closedAt: Date | null
  autoHiddenAt: Date | null
  claimedById: string | null
  claimedBy: string | null
  claimedAt: Date | null
}

const caseSelect = {
  ...refSelect,
  id: true,
  state: true,
  version: true,
  openedAt: true,
  closedAt: true,
  autoHiddenAt: true,
  claimedById: true,
  claimedAt: true,
  claimedBy: { select: { name: true } },
} as const

/** The case with this id, or null. */
export async function findCase(id: string, database: Database = db): Promise<ModerationCase | null> {
  const row = await database.moderationCase.findUnique({ where: { id }, select: caseSelect })
  if (row === null) return null
  const { claimedBy, state, practiceId, postId, adoptionId, helpNoticeId, thanksId, ...rest } = row
  const ref = refOf({ practiceId, postId, adoptionId, helpNoticeId, thanksId })
  return { ...rest, ref, state: statesOfRows[state], claimedBy: claimedBy?.name ?? null }
}

/** As `findCase`; until the transaction ends nobody else can take a step in it. */
export async function lockCase(id: string, tx: Tx): Promise<ModerationCase | null> {
  await tx.$queryRaw`SELECT 1 FROM "ModerationCase" WHERE "id" = ${id}::uuid FOR UPDATE`
  return findCase(id, tx)
}

/** The case about a text that is not closed, or null. */
export async function findOpenCase(
  ref: TextRef,
  database: Database = db,
): Promise<{ id: string; state: CaseState } | null> {
  const row = await database.moderationCase.findFirst({
    where: { [caseColumns[ref.kind]]: ref.id, state: { not: 'CLOSED' } },
    select: { id: true, state: true },
  })
  return row && { id: row.id, state: statesOfRows[row.state] }
}

/** The newest case about a text, closed or not. */
export async function findNewestCaseId(ref: TextRef, database: Database = db): Promise<string | null> {
  const row = await database.moderationCase.findFirst({
    where: { [caseColumns[ref.kind]]: ref.id },
    select: { id: true },
    orderBy: { openedAt: 'desc' },
  })
  return row?.id ?? null
}

/**
 * The open case about a text, locked: the one there is, or a new one. Two who report at once share one: the database allows
 * only one, and the second waits for the first. Null opens one about an address where no text was found.
 */
export async function openOrJoinCase(
  ref: TextRef | null,
  now: Date,
  tx: Tx,
): Promise<{ id: string; isNew: boolean; state: CaseState }> {
  const data = { openedAt: now, ...(ref === null ? {} : { [caseColumns[ref.kind]]: ref.id }) }
  const [made] = await tx.moderationCase.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
    select: { id: true },
  })
  if (made) return { id: made.id, isNew: true, state: 'open' }
  const there = ref === null ? null : await findOpenCase(ref, tx)
  if (there === null) throw new Error('A case is neither new nor there.')
  await lockCase(there.id, tx)
  return { ...there, isNew: false }
}

/** Takes a case one step on. A step always ends who had it in hand. */
export async function saveCaseStep(
  id: string,
  { state, now }: { state: CaseState; now: Date },
  database: Database,
): Promise<void> {
  await database.moderationCase.update({
    where: { id },
    data: {
      state: stateRows[state],
      version: { increment: 1 },
      closedAt: state === 'closed' ? now : null,
      claimedById: null,
      claimedAt: null,
    },
  })
}

/** Says who has the case in hand, or (null) that nobody has. */
export async function saveClaim(id: string, claimedById: string | null, now: Date, database: Database): Promise<void> {
  await database.moderationCase.update({
    where: { id },
    data: { claimedById, claimedAt: claimedById === null ? null : now },
  })
}

/** Notes that weighted reports hid the text of the case. */
export async function saveAutoHidden(id: string, now: Date, database: Database): Promise<void> {
  await database.moderationCase.update({ where: { id }, data: { autoHiddenAt: now } })
}

/** What a report holds. */
export type NewReport = {
  caseId: string
  origin: ReportOrigin
  reporterId: string | null
  reporterName: string | null
  reporterEmail: string | null
  receiptHash: string | null
  reason: ReportReason
  text: string
  lawNamed: string
  address: string
  weight: number
}

/** Appends a report, open until somebody decides, and gives its id. */
export async function saveReport({ origin, reason, ...report }: NewReport, now: Date, tx: Tx): Promise<string> {
  const { id } = await tx.report.create({
    data: { ...report, origin: originRows[origin], reason: reasonRows[reason], createdAt: now },
    select: { id: true },
  })
  return id
}

/** Says that the text is criticism. There is nothing that takes it back. */
export async function saveCriticismMark(
  mark: { caseId: string; source: CriticismSource; markedBy: string | null },
  now: Date,
  database: Database,
): Promise<void> {
  const { caseId, source, markedBy } = mark
  await database.criticismMark.create({ data: { caseId, source: sourceRows[source], markedBy, markedAt: now } })
}

/** Does anybody, or the word list, say that the text of this case is criticism? */
export async function isCriticism(caseId: string, database: Database): Promise<boolean> {
  return (await database.criticismMark.count({ where: { caseId } })) > 0
}

/** The words of earlier reports from the list of watched words, over all cases about a text: what was flagged once is not flagged again. */
export async function listFlaggedBefore(ref: TextRef, database: Database): Promise<string[]> {
  const rows = await database.report.findMany({
    where: { origin: originRows['watched-words'], case: { [caseColumns[ref.kind]]: ref.id } },
    select: { text: true, origin: true },
  })
  return rows.filter(({ origin }) => originsOfRows[origin] === 'watched-words').map(({ text }) => text)
}
