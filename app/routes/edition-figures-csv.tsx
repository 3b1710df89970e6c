import type { LoaderFunctionArgs } from '@remix-run/node'
import { figuresForEngine } from '~/index/edition-csv'
import { listFigures } from '~/index/edition-store.server'
import { methodIndicators } from '~/index/method-summary'
import { readPublishedEdition } from '~/index/read-published-edition.server'
import { downloadOf } from '~/platform/download.server'

export async function loader({ params }: LoaderFunctionArgs) {
  const { edition, method } = await readPublishedEdition(params.slug ?? '')
  const text = figuresForEngine(await listFigures(edition.id), methodIndicators(method))
  return downloadOf(text, { type: 'csv', name: `tal-${edition.slug}`, isDemo: edition.isDemo })
}
