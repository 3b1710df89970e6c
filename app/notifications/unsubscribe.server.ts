import { inTransaction } from '~/platform/database.server'
import { findChoices, findUserByUnsubscribeSecret, saveFrequencies } from './choice-store.server'
import { type Ending, optionalItems, readUnsubscribeKey } from './unsubscribe-address'

/** What the link in a mail ends, or null when it is no link of ours, or its person has left. */
export async function readEnding(key: string): Promise<Ending | null> {
  const read = readUnsubscribeKey(key)
  return read && (await findUserByUnsubscribeSecret(read.secret)) ? read.ending : null
}

/**
 * Ends the mails that a link in one of them names, without a log-in: about one item, or the daily and weekly ones. Null
 * when it is no link of ours. Doing it twice is doing it once.
 */
export async function unsubscribe(key: string): Promise<Ending | null> {
  const read = readUnsubscribeKey(key)
  if (!read) return null
  return inTransaction(async (tx) => {
    const userId = await findUserByUnsubscribeSecret(read.secret, tx)
    const choices = userId && (await findChoices(userId, tx))
    if (!choices) return null
    const { ending } = read
    const ended =
      ending === 'digest'
        ? optionalItems.filter((item) => ['daily', 'weekly'].includes(choices.frequencyOf(item)))
        : [ending]
    await saveFrequencies(choices.userId, Object.fromEntries(ended.map((item) => [item, 'never'])), tx)
    return ending
  })
}
