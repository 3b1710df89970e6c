import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportEdition } from '~/index/export-edition.server'
import { readPublishedEdition } from '~/index/read-published-edition.server'
import { downloadOf } from '~/platform/download.server'

export async function loader({ params }: LoaderFunctionArgs) {
  const { edition } = await readPublishedEdition(params.slug ?? '')
  const exported = await exportEdition(edition.slug)
  if (!exported.ok) throw new Error(`Edition ${edition.slug} can't be given out: ${exported.problem}`)
  const text = exported.value.files['edition.json']
  return downloadOf(text, { type: 'json', name: `udgave-${edition.slug}`, isDemo: edition.isDemo })
}
