import { saveAuditEntry } from './audit-store.server'
import { endSession, readSession } from './lucia.server'

/** Ends the request's session. Answers the `Set-Cookie` header that clears the cookie, also when there was no session. */
export async function logOut(request: Request): Promise<string> {
  const session = await readSession(request)
  const cookie = await endSession(request)
  if (session) {
    const { actor } = session
    await saveAuditEntry({ actor, deed: 'log-out', subject: `user:${actor.userId}` })
  }
  return cookie
}
