import type { LoaderFunctionArgs } from '@remix-run/node'
import { clientNetworkOf } from '~/accounts/client-network.server'
import { countTrial } from '~/index/laboratory/lab-limit-store.server'
import { readLabFigures } from '~/index/laboratory/read-lab.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const seconds = await countTrial(clientNetworkOf(request))
  if (seconds !== null) {
    const headers = { 'Retry-After': String(seconds), 'Cache-Control': 'no-store' }
    return new Response(null, { status: 429, headers })
  }
  const figures = await readLabFigures(params.slug ?? '')
  return new Response(JSON.stringify(figures), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      // A published edition never changes: a correction is another one, with an address of its own.
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
