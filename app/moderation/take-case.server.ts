import type { Person } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction, type Tx } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { lockCase, type ModerationCase, saveClaim } from './case-store.server'
import { saveLogEntries } from './log-store.server'
import { isClaimedByOther } from './may-decide'
import { saveInterest } from './moderator-store.server'
import { findObstacle } from './read-case.server'
import { isId } from './text-kind'
import { findText } from './text-store.server'

type Declaration = { hasInterest: boolean; text: string }

/** A moderator says whether they have an interest in a case, without taking it in hand: to second, or to decide an appeal. */
export async function declareInterest(actor: Person, caseId: string, said: Declaration, now: Date): Promise<void> {
  authorise(actor, { do: 'moderate' })
  await inTransaction(async (tx) => {
    await declare(actor, orNotFound(isId(caseId) ? await lockCase(caseId, tx) : null), said, now, tx)
  })
}

/**
 * A moderator says whether they have an interest in a case and, when they have none, takes it in hand for half an hour.
 * Fails with 'claimed-by-someone-else' while another has it; the declaration counts all the same.
 */
export async function takeCase(
  actor: Person,
  caseId: string,
  said: Declaration,
  now: Date,
): Promise<Result<null, 'claimed-by-someone-else'>> {
  authorise(actor, { do: 'moderate' })
  return inTransaction(async (tx) => {
    const found = orNotFound(isId(caseId) ? await lockCase(caseId, tx) : null)
    await declare(actor, found, said, now, tx)
    if (said.hasInterest || found.state === 'closed' || found.state === 'awaits-second') return success(null)
    // One who may not decide it would only keep it from those who may.
    const text = found.ref === null ? null : await findText(found.ref, tx)
    if ((await findObstacle(actor, caseId, text, tx)) !== null) return success(null)
    if (isClaimedByOther(actor.userId, found, now)) return failure('claimed-by-someone-else')
    await saveClaim(caseId, actor.userId, now, tx)
    return success(null)
  })
}

async function declare(
  actor: Person,
  { id: caseId, claimedById }: ModerationCase,
  { hasInterest, text }: Declaration,
  now: Date,
  tx: Tx,
): Promise<void> {
  await saveInterest({ caseId, moderatorId: actor.userId, hasInterest, text, now }, tx)
  if (!hasInterest) return
  await saveLogEntries([{ what: 'interest-declared', case: caseId }], now, tx)
  if (claimedById === actor.userId) await saveClaim(caseId, null, now, tx)
}
