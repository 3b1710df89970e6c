import type { LoaderFunctionArgs } from '@remix-run/node'
import { languageOf } from '~/i18n/language'
import { figuresInFull } from '~/index/edition-csv'
import { listEditionBatches, listFigures } from '~/index/edition-store.server'
import { readPublishedEdition } from '~/index/read-published-edition.server'
import { danishCsv, internationalCsv } from '~/platform/csv-text'
import { downloadOf } from '~/platform/download.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { edition } = await readPublishedEdition(params.slug ?? '')
  const batches = await listEditionBatches(edition.id)
  const sources = new Map(batches.map((batch) => [batch.id, batch]))
  const style = languageOf(request) === 'da' ? danishCsv : internationalCsv
  const text = figuresInFull(edition, await listFigures(edition.id), sources, style)
  return downloadOf(text, { type: 'csv', name: `tal-med-kilder-${edition.slug}`, isDemo: edition.isDemo })
}
