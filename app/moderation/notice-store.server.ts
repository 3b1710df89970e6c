import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { sha256 } from '~/accounts/sha256.server'
import { db } from '~/platform/database.server'
import { isId } from './text-kind'

/** The post with this number in a thread, whoever may see it. */
export async function findPostId(threadId: string, number: number): Promise<string | null> {
  if (!isId(threadId)) return null
  const row = await db.post.findUnique({ where: { threadId_number: { threadId, number } }, select: { id: true } })
  return row?.id ?? null
}

// Ten an hour from one network: enough for somebody who found several texts, too few to fill the queue.
const limiter = new RateLimiterPrisma({
  storeClient: db,
  tableName: 'rateLimiterFlexible',
  keyPrefix: 'illegal-notice',
  points: 10,
  duration: 3_600,
})

/** Counts one notice from a network, of which only the hash is kept. False when there have been too many. */
export async function countNotice(network: string): Promise<boolean> {
  try {
    await limiter.consume(sha256(network))
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}
