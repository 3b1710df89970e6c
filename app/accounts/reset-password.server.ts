import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import type { Actor } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { normalEmail } from './email'
import { hashPassword } from './password-hash.server'
import { type PasswordProblem, passwordProblem } from './password-rules'
import { removeSessionsOf } from './session-store.server'
import { findUserByEmail, savePasswordHash } from './user-store.server'

/** Gives a user a new password, as the operator does, and logs them out everywhere. */
export async function resetPassword(
  actor: Actor,
  { email, password }: { email: string; password: string },
): Promise<Result<null, 'unknown-email' | PasswordProblem>> {
  authorise(actor, { do: 'administer' })
  const problem = passwordProblem(password, normalEmail(email))
  if (problem) return failure(problem)
  const passwordHash = await hashPassword(password)
  return inTransaction(async (tx) => {
    const user = await findUserByEmail(normalEmail(email), tx)
    if (!user) return failure('unknown-email')
    await savePasswordHash(user.id, passwordHash, tx)
    await removeSessionsOf(user.id, tx)
    await saveAuditEntry({ actor, deed: 'reset-password', subject: `user:${user.id}` }, tx)
    return success(null)
  })
}
