import { failure, type Result, success } from '~/platform/result'
import { settings } from '~/platform/settings.server'
import { countAttempt, forgiveAttempt } from './attempt-limit-store.server'
import { saveAuditEntry } from './audit-store.server'
import { clientNetworkOf } from './client-network.server'
import { normalEmail } from './email'
import { endSession, startSession } from './lucia.server'
import { passwordMatches } from './password-hash.server'
import { findCredentials } from './user-store.server'

export type LogInProblem = { code: 'wrong-log-in' } | { code: 'too-many-attempts'; seconds: number }

/**
 * Logs somebody in: the `Set-Cookie` header of a new session, and whether they belong to a municipality. The session that
 * the request carried is ended.
 * An unknown address, a wrong password and an account that may not log in fail alike, after the same work.
 */
export async function logIn(
  request: Request,
  credentials: { email: string; password: string },
): Promise<Result<{ cookie: string; isMember: boolean }, LogInProblem>> {
  const email = normalEmail(credentials.email)
  const attempt = { account: email, address: clientNetworkOf(request) }
  const seconds = await countAttempt(attempt)
  if (seconds !== null) return failure({ code: 'too-many-attempts', seconds })
  const user = await findCredentials(email)
  const mayLogIn = user !== null && (!user.isDemo || settings.demo)
  const matches = await passwordMatches(mayLogIn ? user.passwordHash : null, credentials.password)
  if (!user || !matches) {
    const subject = user ? `user:${user.id}` : 'user:unknown'
    await saveAuditEntry({ actor: { userId: null, name: 'stranger' }, deed: 'log-in-failed', subject })
    return failure({ code: 'wrong-log-in' })
  }
  await forgiveAttempt(attempt)
  await endSession(request)
  const cookie = await startSession(user.id)
  await saveAuditEntry({ actor: { userId: user.id, name: user.name }, deed: 'log-in', subject: `user:${user.id}` })
  return success({ cookie, isMember: user.isMember })
}
