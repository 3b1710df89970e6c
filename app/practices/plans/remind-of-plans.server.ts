import { listPublishedEditions } from '~/index/edition-store.server'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction } from '~/platform/database.server'
import { listPlansToFollow } from './plan-store.server'

/** How many days before its day a plan's owner is reminded. */
export const daysBefore = 14

const day = 86_400_000

/**
 * Reminds the owners of plans that are due soon or overdue, and of those whose indicator may have new figures since an edition came
 * out. Each is told once of each day and of each edition, however often this runs.
 */
export async function remindOfPlans(now: Date): Promise<void> {
  const [[newest], plans] = await Promise.all([listPublishedEditions(), listPlansToFollow()])
  const soon = new Date(now.getTime() + daysBefore * day).toISOString().slice(0, 10)
  const notices = plans.flatMap(({ id, indicatorName, dueOn, editionSlug, createdAt, told }) => {
    const isNews =
      newest !== undefined &&
      newest.slug !== editionSlug &&
      newest.publishedAt !== null &&
      newest.publishedAt > createdAt.toISOString()
    const causes = [
      ...(dueOn <= soon ? [`plan:${id}:due:${dueOn}`] : []),
      ...(isNews ? [`plan:${id}:edition:${newest.slug}`] : []),
    ]
    const notice = {
      kind: 'plan-due',
      about: `plan:${id}`,
      path: pathsIn('da').actionPlan(id),
      slots: { indicator: indicatorName, date: dueOn },
    } as const
    return causes.flatMap((cause) => told.map((userId) => ({ ...notice, userId, cause })))
  })
  if (notices.length > 0) await inTransaction((tx) => notify(notices, now, tx))
}
