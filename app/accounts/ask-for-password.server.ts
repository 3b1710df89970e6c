import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { settings } from '~/platform/settings.server'
import { countAttempt } from './attempt-limit-store.server'
import { saveAuditEntry } from './audit-store.server'
import { clientNetworkOf } from './client-network.server'
import { normalEmail } from './email'
import { findCredentials } from './user-store.server'

/**
 * Sends whoever owns this address a mail with a way to a new password. The answer is the same when nobody does, or they may
 * not log in, so that it tells nothing of who has an account.
 */
export async function askForPassword(
  request: Request,
  { email: typed }: { email: string },
  now: Date,
): Promise<Result<null, { code: 'too-many-attempts'; seconds: number }>> {
  const email = normalEmail(typed)
  // Counted beside the log-ins to the account: asking must not shut anybody out.
  const seconds = await countAttempt({ account: `new password ${email}`, address: clientNetworkOf(request) })
  if (seconds !== null) return failure({ code: 'too-many-attempts', seconds })
  await inTransaction(async (tx) => {
    const user = await findCredentials(email, tx)
    const mayLogIn = user !== null && user.passwordHash !== null && (!user.isDemo || settings.demo)
    const subject = mayLogIn ? `user:${user.id}` : 'user:unknown'
    await saveAuditEntry({ actor: { userId: null, name: 'stranger' }, deed: 'ask-for-password', subject }, tx)
    if (!mayLogIn) return
    const notice = { kind: 'password-reset', about: `account:${user.id}`, path: pathsIn('da').account() } as const
    await notify([{ ...notice, userId: user.id, slots: {}, cause: `password-reset:${now.toISOString()}` }], now, tx)
  })
  return success(null)
}
