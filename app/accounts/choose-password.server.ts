import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { saveAuditEntry } from './audit-store.server'
import { hashPassword } from './password-hash.server'
import { findPasswordReset, removePasswordResetsOf, spendPasswordReset } from './password-reset-store.server'
import { type PasswordProblem, passwordProblem } from './password-rules'
import { removeSessionsOf } from './session-store.server'
import { sha256 } from './sha256.server'
import { savePasswordHash } from './user-store.server'

/** The address whose password this token may change, or null when it was used or has run out. */
export async function readPasswordReset(token: string, now: Date): Promise<{ email: string } | null> {
  const reset = await findPasswordReset(sha256(token), now)
  return reset && { email: reset.email }
}

/** Gives the token's owner a new password, once, and ends every session they have. */
export async function choosePassword(
  token: string,
  newPassword: string,
  now: Date,
): Promise<Result<null, 'reset-closed' | PasswordProblem>> {
  const tokenHash = sha256(token)
  const reset = await findPasswordReset(tokenHash, now)
  if (!reset) return failure('reset-closed')
  const problem = passwordProblem(newPassword, reset.email)
  if (problem) return failure(problem)
  const passwordHash = await hashPassword(newPassword)
  const { userId, name } = reset
  return inTransaction(async (tx) => {
    if (!(await spendPasswordReset(tokenHash, now, tx))) return failure('reset-closed')
    await removePasswordResetsOf(userId, tx)
    await savePasswordHash(userId, passwordHash, tx)
    await removeSessionsOf(userId, tx)
    await saveAuditEntry({ actor: { userId, name }, deed: 'choose-password', subject: `user:${userId}` }, tx)
    return success(null)
  })
}
