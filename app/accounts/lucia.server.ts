import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'
import { settings } from '~/platform/settings.server'
import type { Person } from './actor'
import { isSecure, sessionCookieName } from './session-cookie'
import { absoluteDays, absoluteEnd, slidingDays } from './session-lifetime'
import {
  extendSession,
  findSession,
  removeEndedSessions,
  removeSession,
  removeSessionsOf,
  saveSession,
} from './session-store.server'
import { sha256 } from './sha256.server'

// The one file that knows Lucia: its author has retired it, so it must be possible to take it out in an afternoon.
declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseUserAttributes: { actor: Person }
  }
}

// Lucia speaks of the id in the cookie; the store only ever meets its hash.
const adapter: Adapter = {
  async getSessionAndUser(sessionId) {
    const now = new Date()
    const found = await findSession(sha256(sessionId), now)
    // A demonstration account's password is known to all, so outside demonstrations its sessions don't exist.
    if (!found || (found.isDemo && !settings.demo) || absoluteEnd(found.session.createdAt) <= now) {
      return [null, null]
    }
    const { session, actor } = found
    const databaseSession: DatabaseSession = {
      id: sessionId,
      userId: actor.userId,
      expiresAt: session.expiresAt,
      attributes: {},
    }
    return [databaseSession, { id: actor.userId, attributes: { actor } }]
  },
  setSession: ({ id, userId, expiresAt }) => saveSession({ id: sha256(id), userId, expiresAt }),
  updateSessionExpiration: (sessionId, expiresAt) => extendSession(sha256(sessionId), expiresAt),
  deleteSession: (sessionId) => removeSession(sha256(sessionId)),
  deleteExpiredSessions: () => removeEndedSessions(new Date()),
  async deleteUserSessions(userId) {
    await removeSessionsOf(userId)
  },
  getUserSessions() {
    throw new Error('The ids in the cookies are not kept; list the sessions through their store.')
  },
}

const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(slidingDays, 'd'),
  sessionCookie: {
    name: sessionCookieName(settings.publicUrl),
    expires: false,
    attributes: { secure: isSecure(settings.publicUrl), sameSite: 'lax', path: '/' },
  },
  getUserAttributes: ({ actor }) => ({ actor }),
})

/** Starts a session and answers the `Set-Cookie` header that hands it over. */
export async function startSession(userId: string): Promise<string> {
  const session = await lucia.createSession(userId, {})
  const cookie = lucia.createSessionCookie(session.id)
  // The server decides when a session ends; the cookie only has to live as long as the longest one.
  cookie.attributes.maxAge = absoluteDays * 24 * 60 * 60
  return cookie.serialize()
}

/** Whose session the request carries, extended when it is about to end, or null. `sessionId` is the hash it is kept under. */
export async function readSession(request: Request): Promise<{ actor: Person; sessionId: string } | null> {
  const cookie = lucia.readSessionCookie(request.headers.get('cookie') ?? '')
  if (!cookie) return null
  const { session, user } = await lucia.validateSession(cookie)
  return session ? { actor: user.actor, sessionId: sha256(session.id) } : null
}

/** Ends the session the request carries, if any, and answers the `Set-Cookie` header that clears it. */
export async function endSession(request: Request): Promise<string> {
  const cookie = lucia.readSessionCookie(request.headers.get('cookie') ?? '')
  if (cookie) await lucia.invalidateSession(cookie)
  return lucia.createBlankSessionCookie().serialize()
}
