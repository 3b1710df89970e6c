import { redirect } from '@remix-run/node'
import { pathsFor } from '~/paths'
import type { Person } from './actor'
import { readSession } from './lucia.server'

/** Who is logged in, or null for a stranger. */
export async function findActor(request: Request): Promise<Person | null> {
  const session = await readSession(request)
  return session?.actor ?? null
}

/** Who is logged in. Throws a redirect to the log-in page, which leads back to the address asked for. */
export async function requireActor(request: Request): Promise<Person> {
  return (await findActor(request)) ?? toLogIn(request)
}

/** As `requireActor`, with the id that the session is kept under. */
export async function requireSession(request: Request): Promise<{ actor: Person; sessionId: string }> {
  return (await readSession(request)) ?? toLogIn(request)
}

function toLogIn(request: Request): never {
  const { pathname, search } = new URL(request.url)
  // Only a page can be come back to; what was posted would be lost anyway.
  const wanted = request.method === 'GET' || request.method === 'HEAD' ? pathname + search : pathname
  throw redirect(pathsFor(request).logIn(wanted))
}
