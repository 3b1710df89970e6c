import { sha256 } from '~/accounts/sha256.server'
import { inTransaction } from '~/platform/database.server'
import { noHash } from './log-entry'
import { findNewestHash, saveLogEntries } from './log-store.server'
import { drawFrom, monthBefore } from './sample'
import { isDrawn, listDecisionsBetween, saveSample } from './sample-store.server'

/**
 * Draws last month's sample, once: the seed is the newest hash of the log, and stands in the log with what was drawn.
 * Answers how many decisions were drawn; null when the month has been drawn from before or had none.
 */
export async function drawSample(now: Date): Promise<number | null> {
  const { period, from, to } = monthBefore(now)
  return inTransaction(async (tx) => {
    if (await isDrawn(period, tx)) return null
    const among = await listDecisionsBetween(from, to, tx)
    if (among.length === 0) return null
    const seed = (await findNewestHash(tx))?.hash ?? noHash
    const decisions = drawFrom(among, seed, sha256)
    await saveSample(decisions, now, tx)
    await saveLogEntries([{ what: 'sample-drawn', period, seed, among: among.length, decisions }], now, tx)
    return decisions.length
  })
}
