import { operator } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { dueBeforeToArchive } from './review-date'
import { listDue, saveMissingReviewDates, saveUnanswered } from './review-store.server'
import { tellOwnersOfMany } from './tell-owners.server'

const job = operator('review-job')

/**
 * Asks the municipalities whose texts have come to their review date whether they still hold, once a date, and takes down
 * what nobody answered for half a year. Run daily or oftener; a second run changes nothing. The number of queries grows with
 * what is taken down, which is little.
 */
export async function remindOfReviews(now: Date): Promise<{ reminded: number; archived: number }> {
  return inTransaction(async (tx) => {
    await saveMissingReviewDates(tx)
    const due = await listDue(now, tx)
    const unanswered = due.filter(({ reviewDueAt }) => reviewDueAt <= dueBeforeToArchive(now))
    const waiting = due.filter((practice) => !unanswered.includes(practice))
    await tellOwnersOfMany('practice-review-due', waiting, now, tx)
    if (unanswered.length > 0) {
      await saveUnanswered(
        unanswered.map(({ id }) => id),
        now,
        tx,
      )
      for (const { id } of unanswered) {
        await saveAuditEntry({ actor: job, deed: 'archive-unconfirmed', subject: `practice:${id}` }, tx)
      }
      await tellOwnersOfMany('practice-archived', unanswered, now, tx)
      await raisePublicVersion(tx)
    }
    return { reminded: waiting.length, archived: unanswered.length }
  })
}
