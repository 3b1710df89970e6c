import type { LoaderFunctionArgs } from '@remix-run/node'
import { findShownEdition } from '~/index/find-shown-edition.server'
import { readPublishedEdition } from '~/index/read-published-edition.server'
import { downloadOf } from '~/platform/download.server'
import { orNotFound } from '~/platform/refusal.server'

export async function loader({ request }: LoaderFunctionArgs) {
  const { slug } = orNotFound((await findShownEdition(request)).edition)
  const { edition, document } = await readPublishedEdition(slug)
  const text = `${JSON.stringify(document, null, 2)}\n`
  return downloadOf(text, { type: 'json', name: `metode-${edition.slug}`, isDemo: edition.isDemo })
}
