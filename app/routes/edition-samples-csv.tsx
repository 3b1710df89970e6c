import type { LoaderFunctionArgs } from '@remix-run/node'
import { methodIndicators } from '~/index/method-summary'
import { readPublishedEdition } from '~/index/read-published-edition.server'
import { readSamples } from '~/index/read-samples.server'
import { downloadOf } from '~/platform/download.server'

export async function loader({ params }: LoaderFunctionArgs) {
  const { edition, method } = await readPublishedEdition(params.slug ?? '')
  const text = await readSamples(edition.id, methodIndicators(method))
  return downloadOf(text, { type: 'csv', name: `udsving-${edition.slug}`, isDemo: edition.isDemo })
}
