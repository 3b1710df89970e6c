import { type Database, db, type Tx } from '~/platform/database.server'
import { textSelect, toText, toVisibility, visibilityRows } from '../practice-rows-store.server'
import type { Visibility } from '../practice-visibility'
import type {
  ReturnedWith,
  Submission,
  SubmissionOutcome,
  SubmissionState,
  WaitingSubmission,
  WritingStop,
} from './submission'
import { fieldsOf } from './template-fields'

const outcomeRows = {
  withdrawn: 'WITHDRAWN',
  returned: 'RETURNED',
  validated: 'VALIDATED',
} as const satisfies Record<SubmissionOutcome, string>
const outcomesOfRows = { WITHDRAWN: 'withdrawn', RETURNED: 'returned', VALIDATED: 'validated' } as const

const submissionSelect = {
  id: true,
  practiceId: true,
  version: true,
  visibility: true,
  submittedById: true,
  submittedAt: true,
  outcome: true,
  submittedBy: { select: { name: true } },
  revision: { select: textSelect },
} as const

/** Makes what changes a practice's standing or text take turns, until the transaction ends. */
export async function lockPractice(practiceId: string, tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Practice" WHERE "id" = ${practiceId}::uuid FOR UPDATE`
}

/**
 * Hands in the working copy as its writer saw it, and answers the submission's id; null when the copy changed since. The
 * practice must be held (`lockPractice`), and none of it may be waiting.
 */
export async function saveSubmission(
  submission: {
    practiceId: string
    seenVersion: number
    visibility: Visibility
    submittedById: string | null
    now: Date
  },
  tx: Tx,
): Promise<string | null> {
  const { practiceId, seenVersion, visibility, submittedById, now } = submission
  const copy = await tx.practiceRevision.findFirst({
    where: { practiceId, number: null, version: seenVersion },
    select: { id: true },
  })
  if (copy === null) return null
  const { id } = await tx.practiceSubmission.create({
    data: {
      practiceId,
      revisionId: copy.id,
      version: seenVersion,
      visibility: visibilityRows[visibility],
      submittedById,
      submittedAt: now,
    },
    select: { id: true },
  })
  return id
}

/** The submission of this practice that waits, or null. */
export async function findWaiting(practiceId: string, database: Database = db): Promise<Submission | null> {
  const row = await database.practiceSubmission.findFirst({
    where: { practiceId, outcome: null },
    select: submissionSelect,
  })
  return row && toSubmission(row)
}

/** True while a submission of this practice waits: then its text may not change. */
export async function isWaiting(practiceId: string, database: Database = db): Promise<boolean> {
  return (await database.practiceSubmission.count({ where: { practiceId, outcome: null } })) > 0
}

/** Why this practice may not be written on now; null when it may. */
export async function findStop(practiceId: string, database: Database = db): Promise<WritingStop | null> {
  const { lockedAt, submissions } = await database.practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: { lockedAt: true, submissions: { where: { outcome: null }, select: { id: true } } },
  })
  if (lockedAt !== null) return 'locked'
  return submissions.length > 0 ? 'submitted' : null
}

/** The submission with this id, waiting or not. */
export async function findSubmission(id: string, database: Database = db): Promise<Submission | null> {
  const row = await database.practiceSubmission.findUnique({ where: { id }, select: submissionSelect })
  return row && toSubmission(row)
}

function toSubmission({ revision, outcome, visibility, submittedBy, ...row }: SubmissionRow): Submission {
  return {
    ...row,
    visibility: toVisibility(visibility),
    outcome: outcome && outcomesOfRows[outcome],
    submittedBy: submittedBy?.name ?? null,
    text: toText(revision),
  }
}

type SubmissionRow = {
  id: string
  practiceId: string
  version: number
  visibility: Parameters<typeof toVisibility>[0]
  submittedById: string | null
  submittedAt: Date
  outcome: keyof typeof outcomesOfRows | null
  submittedBy: { name: string } | null
  revision: Parameters<typeof toText>[0]
}

/** Ends a submission that waits. False when it no longer does; then nothing is written. */
export async function saveOutcome(
  id: string,
  decision: {
    outcome: SubmissionOutcome
    decidedById: string | null
    decidedAt: Date
    comment?: string
    comments?: readonly { field: string; text: string }[]
  },
  tx: Tx,
): Promise<boolean> {
  const { outcome, decidedById, decidedAt, comment = '', comments = [] } = decision
  const { count } = await tx.practiceSubmission.updateMany({
    where: { id, outcome: null },
    data: { outcome: outcomeRows[outcome], decidedById, decidedAt, comment },
  })
  if (count === 0) return false
  await tx.submissionComment.createMany({ data: comments.map((one) => ({ submissionId: id, ...one })) })
  return true
}

/** Ends whatever of a practice waits, because its writers no longer want it judged. False when nothing did. */
export async function saveWithdrawn(
  practiceId: string,
  { decidedById, decidedAt }: { decidedById: string | null; decidedAt: Date },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.practiceSubmission.updateMany({
    where: { practiceId, outcome: null },
    data: { outcome: 'WITHDRAWN', decidedById, decidedAt },
  })
  return count > 0
}

/** What a validator wrote on the text that is being corrected; null when the newest judgement was another. */
export async function findReturned(practiceId: string): Promise<ReturnedWith | null> {
  const newest = await db.practiceSubmission.findFirst({
    where: { practiceId, outcome: { in: ['RETURNED', 'VALIDATED'] } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: {
      outcome: true,
      comment: true,
      decidedAt: true,
      revision: { select: { number: true } },
      comments: { select: { field: true, text: true } },
    },
  })
  if (newest === null || newest.outcome !== 'RETURNED' || newest.decidedAt === null) return null
  return { comment: newest.comment, comments: fieldsOf(newest.comments), returnedAt: newest.decidedAt }
}

/** Of these outcomes, newest first, what the writers of the practice are to know. */
export function toSubmissionState(rows: readonly { outcome: keyof typeof outcomesOfRows | null }[]): SubmissionState {
  const [newest] = rows
  if (newest === undefined) return null
  if (newest.outcome === null) return 'waiting'
  return newest.outcome === 'RETURNED' ? 'returned' : null
}

/** What waits in these areas, the longest waiting first. */
export async function listWaiting(areas: readonly string[]): Promise<WaitingSubmission[]> {
  const rows = await db.practiceSubmission.findMany({
    where: { outcome: null, revision: { area: { in: [...areas] } } },
    select: {
      id: true,
      submittedAt: true,
      revision: { select: { title: true, area: true } },
      practice: { select: { municipalityCode: true, currentId: true } },
    },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, submittedAt, revision, practice }) => ({
    id,
    title: revision.title,
    area: revision.area,
    municipalityCode: practice.municipalityCode,
    submittedAt,
    isChange: practice.currentId !== null,
  }))
}

/** How many submissions wait in these areas that none of these municipalities wrote. */
export async function countWaiting({
  areas,
  notOf,
}: {
  areas: readonly string[]
  notOf: readonly string[]
}): Promise<number> {
  return db.practiceSubmission.count({
    where: {
      outcome: null,
      practice: { OR: [{ municipalityCode: null }, { municipalityCode: { notIn: [...notOf] } }] },
      revision: { area: { in: [...areas] } },
    },
  })
}
