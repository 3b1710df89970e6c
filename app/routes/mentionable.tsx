import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/accounts/require-actor.server'
import { findCallable } from '~/dialogue/find-callable.server'

/** Names that begin like this among those who read the thread, for the search beside the text. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const query = new URL(request.url).searchParams
  const names = await findCallable(actor, query.get('traad') || null, query.get('q') ?? '')
  return Response.json({ names }, { headers: { 'Cache-Control': 'private, no-store' } })
}
