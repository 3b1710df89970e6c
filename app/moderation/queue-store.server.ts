import type { Prisma } from '#client'
import { db } from '~/platform/database.server'
import { outcomesOfRows, stateRows, statesOfRows } from './moderation-rows'
import type { Outcome } from './outcome'
import { casesOnPage, type QueueView, statesOfFilter } from './queue-filter'
import type { QueuedCase } from './shown-case'
import { textKey } from './text-kind'
import { caseColumns, listTextTitles, refOf, refSelect } from './text-store.server'

function whereOf({ filter, kind }: QueueView, moderatorId: string): Prisma.ModerationCaseWhereInput {
  return {
    state: { in: statesOfFilter[filter].map((state) => stateRows[state]) },
    ...(filter === 'mine' ? { claimedById: moderatorId } : {}),
    ...(kind === null ? {} : { [caseColumns[kind]]: { not: null } }),
  }
}

/** One page of the queue: those that wait longest first, closed ones newest first. The number of queries is always the same. */
export async function listQueue(view: QueueView, moderatorId: string): Promise<{ cases: QueuedCase[]; count: number }> {
  const where = whereOf(view, moderatorId)
  const rows = await db.moderationCase.findMany({
    where,
    select: {
      ...refSelect,
      id: true,
      state: true,
      openedAt: true,
      autoHiddenAt: true,
      claimedAt: true,
      claimedBy: { select: { name: true } },
    },
    orderBy: view.filter === 'closed' ? [{ closedAt: 'desc' }, { id: 'desc' }] : [{ openedAt: 'asc' }, { id: 'asc' }],
    skip: (view.page - 1) * casesOnPage,
    take: casesOnPage,
  })
  const caseId = { in: rows.map(({ id }) => id) }
  const reports = await db.report.groupBy({ by: ['caseId'], where: { caseId, decisionId: null }, _count: true })
  const marks = await db.criticismMark.findMany({ where: { caseId }, select: { caseId: true }, distinct: ['caseId'] })
  const openReports = new Map(reports.map((one) => [one.caseId, one._count]))
  const marked = new Set(marks.map((one) => one.caseId))
  const titles = await listTextTitles(rows.map(refOf).filter((ref) => ref !== null))
  const cases = rows.map((row) => {
    const ref = refOf(row)
    const text = ref && titles.get(textKey(ref))
    return {
      id: row.id,
      ref,
      title: text?.title ?? null,
      hidden: text?.hidden ?? false,
      autoHidden: row.autoHiddenAt !== null,
      isCriticism: marked.has(row.id),
      openReports: openReports.get(row.id) ?? 0,
      openedAt: row.openedAt,
      state: statesOfRows[row.state],
      claimedBy: row.claimedBy?.name ?? null,
      claimedAt: row.claimedAt,
    }
  })
  return { cases, count: await db.moderationCase.count({ where }) }
}

/** Appeals that nobody has decided, those that wait longest first. */
export async function listOpenAppeals(): Promise<{ id: string; outcome: Outcome; createdAt: Date }[]> {
  const rows = await db.appeal.findMany({
    where: { decidedAt: null },
    select: { id: true, createdAt: true, decision: { select: { outcome: true } } },
    orderBy: { createdAt: 'asc' },
    take: 100,
  })
  return rows.map(({ decision, ...row }) => ({ ...row, outcome: outcomesOfRows[decision.outcome] }))
}
