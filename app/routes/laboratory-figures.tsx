import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLabFigures } from '~/index/laboratory/read-lab.server'

export async function loader({ params }: LoaderFunctionArgs) {
  const figures = await readLabFigures(params.slug ?? '')
  return new Response(JSON.stringify(figures), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      // A published edition never changes: a correction is another one, with an address of its own.
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
