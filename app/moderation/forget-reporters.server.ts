import { inTransaction } from '~/platform/database.server'
import { saveLogEntries } from './log-store.server'
import { removeNotifiers } from './notifier-store.server'

/** Removes names and addresses from notices without log-in a year after their case closed. Answers how many there were. */
export async function forgetReporters(now: Date): Promise<number> {
  const before = new Date(now)
  before.setUTCFullYear(before.getUTCFullYear() - 1)
  return inTransaction(async (tx) => {
    const count = await removeNotifiers(before, tx)
    if (count > 0) await saveLogEntries([{ what: 'reporters-forgotten', count }], now, tx)
    return count
  })
}
