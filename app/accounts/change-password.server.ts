import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Person } from './actor'
import { countAttempt, forgiveAttempt } from './attempt-limit-store.server'
import { saveAuditEntry } from './audit-store.server'
import { clientNetworkOf } from './client-network.server'
import { startSession } from './lucia.server'
import { hashPassword, passwordMatches } from './password-hash.server'
import { type PasswordProblem, passwordProblem } from './password-rules'
import { removeSessionsOf } from './session-store.server'
import { findCredentials, findUser, savePasswordHash } from './user-store.server'

export type ChangePasswordProblem =
  | { code: 'wrong-password' | PasswordProblem }
  | { code: 'too-many-attempts'; seconds: number }

/** Changes one's own password. Every session ends, and the answer is the `Set-Cookie` header of a new one. */
export async function changePassword(
  request: Request,
  actor: Person,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<Result<{ cookie: string }, ChangePasswordProblem>> {
  const { email } = orNotFound(await findUser(actor.userId))
  const problem = passwordProblem(newPassword, email)
  if (problem) return failure({ code: problem })
  const attempt = { account: actor.userId, address: clientNetworkOf(request) }
  const seconds = await countAttempt(attempt)
  if (seconds !== null) return failure({ code: 'too-many-attempts', seconds })
  const { passwordHash } = orNotFound(await findCredentials(email))
  if (!(await passwordMatches(passwordHash, currentPassword))) return failure({ code: 'wrong-password' })
  await forgiveAttempt(attempt)
  const newHash = await hashPassword(newPassword)
  await inTransaction(async (tx) => {
    await savePasswordHash(actor.userId, newHash, tx)
    await removeSessionsOf(actor.userId, tx)
    await saveAuditEntry({ actor, deed: 'change-password', subject: `user:${actor.userId}` }, tx)
  })
  return success({ cookie: await startSession(actor.userId) })
}
