import type { LoaderFunctionArgs } from '@remix-run/node'
import { readPublishedEdition } from '~/index/read-published-edition.server'
import { findPackedEdition } from '~/index/reproduction/find-packed-edition.server'

export async function loader({ params }: LoaderFunctionArgs) {
  const { edition } = await readPublishedEdition(params.slug ?? '')
  const { name, bytes } = await findPackedEdition(edition)
  return new Response(bytes.slice(), {
    headers: { 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${name}"` },
  })
}
