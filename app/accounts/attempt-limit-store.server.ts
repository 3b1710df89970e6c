import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '~/platform/database.server'
import { sha256 } from './sha256.server'

const minute = 60

// Windows that start with the first attempt and are never prolonged: whoever waits gets in again.
const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPrisma({ storeClient: db, tableName: 'rateLimiterFlexible', keyPrefix, points, duration })

// In this order, and the first that is spent ends it: so one address alone can't use up an account's own limit,
// and an office behind one address is not shut out by a single colleague.
const limits = {
  accountFromAddress: limiter('account-from-address', 5, 15 * minute),
  account: limiter('account', 30, 60 * minute),
  address: limiter('address', 100, 15 * minute),
}

export type Attempt = {
  /** Whom the attempt is on: an e-mail address or a user id. Only its hash is kept. */
  account: string
  /** The network it comes from. */
  address: string
}

function keysOf({ account, address }: Attempt) {
  return [
    [limits.accountFromAddress, sha256(`${account} ${address}`)],
    [limits.account, sha256(account)],
    [limits.address, sha256(address)],
  ] as const
}

/**
 * Counts one attempt at a password. Null when it may be made, else the seconds to wait. Throws when the count can't be
 * kept: no password is tried uncounted.
 */
export async function countAttempt(attempt: Attempt): Promise<number | null> {
  for (const [limit, key] of keysOf(attempt)) {
    try {
      await limit.consume(key)
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
      throw refusal
    }
  }
  return null
}

/** Takes back an attempt that succeeded, so that only failures are counted. */
export async function forgiveAttempt(attempt: Attempt): Promise<void> {
  const [[pair, pairKey], ...others] = keysOf(attempt)
  await pair.delete(pairKey)
  for (const [limit, key] of others) await limit.reward(key)
}
