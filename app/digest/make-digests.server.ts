import { group } from 'd3-array'
import { listRecipients } from '~/notifications/notification-store.server'
import { inTransaction } from '~/platform/database.server'
import { chooseNotices } from './choose-notices'
import { type DueDigest, dueDigest, looksBack } from './digest-period'
import { listPeopleWithNews, listUnmailed, saveDigestMails, saveRuns } from './digest-store.server'

/** People to a transaction: few enough that nobody waits long for it. */
const atATime = 500

/**
 * Makes the daily and weekly mails that are due: one a person and morning, and none where there is nothing to tell. A second
 * run, or another process at the same time, makes none twice. The queries grow with the people by hundreds, not one by one.
 */
export async function makeDigests(now: Date): Promise<{ made: number }> {
  const due = dueDigest(now)
  let made = 0
  let after: string | null = null
  while (due) {
    const people: string[] = await listPeopleWithNews(windowOf(due), after, atATime)
    made += await makeFor(people, due, now)
    after = people.at(-1) ?? null
    if (people.length < atATime) break
  }
  return { made }
}

function windowOf({ frequencies, until }: DueDigest) {
  const longest = Math.max(...frequencies.map((frequency) => looksBack[frequency]))
  return { since: new Date(until.getTime() - longest), until }
}

async function makeFor(userIds: readonly string[], due: DueDigest, now: Date): Promise<number> {
  const recipients = await listRecipients(userIds)
  const waiting = group(await listUnmailed(userIds, windowOf(due)), ({ userId }) => userId)
  const digests = recipients.flatMap(({ userId, frequencyOf }) => {
    const chosen = chooseNotices(waiting.get(userId) ?? [], frequencyOf, due)
    return chosen.length > 0 ? [{ userId, noticeIds: chosen.map(({ id }) => id) }] : []
  })
  if (digests.length === 0) return 0
  return inTransaction(async (tx) => {
    const ids = digests.map(({ userId }) => userId)
    const mine = await saveRuns(ids, due.periods, now, tx)
    const [period = ''] = due.periods
    const made = digests.filter(({ userId }) => mine.has(userId))
    await saveDigestMails(made, period, now, tx)
    return made.length
  })
}
