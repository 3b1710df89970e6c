import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Tx } from '~/platform/database.server'
import { REVIEW_AFTER_MONTHS } from './review-date'

/** A published practice whose review date has come. */
export type DuePractice = {
  id: string
  slug: string
  municipalityCode: MunicipalityCode
  title: string
  reviewDueAt: Date
}

/** Sets when a published practice is reviewed again. False when it isn't published. */
export async function saveReviewDueAt(practiceId: string, reviewDueAt: Date, tx: Tx): Promise<boolean> {
  const { count } = await tx.practice.updateMany({
    where: { id: practiceId, state: 'PUBLISHED' },
    data: { reviewDueAt },
  })
  return count > 0
}

/** Gives those that were published before there were review dates the one they would have. */
export async function saveMissingReviewDates(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Practice" AS p SET "reviewDueAt" = r."publishedAt" + make_interval(months => ${REVIEW_AFTER_MONTHS}::int)
    FROM "PracticeRevision" AS r
    WHERE r."id" = p."currentId" AND p."state" = 'PUBLISHED' AND p."reviewDueAt" IS NULL
      AND p."municipalityCode" IS NOT NULL`
}

/** What is up and was to be reviewed by `date`, the oldest first. */
export async function listDue(date: Date, tx: Tx): Promise<DuePractice[]> {
  const rows = await tx.practice.findMany({
    where: { state: 'PUBLISHED', reviewDueAt: { lte: date }, municipalityCode: { not: null } },
    select: {
      id: true,
      slug: true,
      municipalityCode: true,
      reviewDueAt: true,
      current: { select: { title: true } },
    },
    orderBy: [{ reviewDueAt: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap(({ municipalityCode, reviewDueAt, current, ...row }) =>
    municipalityCode === null || reviewDueAt === null
      ? []
      : [{ ...row, municipalityCode, reviewDueAt, title: current?.title ?? '' }],
  )
}

/** Takes these down because nobody answered: their review dates stay and tell so. */
export async function saveUnanswered(practiceIds: readonly string[], now: Date, tx: Tx): Promise<void> {
  const id = { in: [...practiceIds] }
  await tx.practice.updateMany({ where: { id, state: 'PUBLISHED' }, data: { state: 'ARCHIVED' } })
  await tx.practiceSubmission.updateMany({
    where: { practiceId: id, outcome: null },
    data: { outcome: 'WITHDRAWN', decidedAt: now },
  })
}
