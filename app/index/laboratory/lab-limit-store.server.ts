import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { sha256 } from '~/accounts/sha256.server'
import { db } from '~/platform/database.server'

/** What one network may have computed a minute: more than a class behind one address clicks, and at most three seconds' work. */
export const trialsAMinute = 60

// Once spent, it is refused from memory: whoever goes on asking costs no query either.
const limiter = new RateLimiterPrisma({
  storeClient: db,
  tableName: 'rateLimiterFlexible',
  keyPrefix: 'laboratory',
  points: trialsAMinute,
  duration: 60,
  inMemoryBlockOnConsumed: trialsAMinute,
})

/** Counts one computation for a network, of which only the hash is kept. Null when it may be made, else the seconds to wait. */
export async function countTrial(network: string): Promise<number | null> {
  try {
    await limiter.consume(sha256(network))
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}
