import type { LoaderFunctionArgs } from '@remix-run/node'
import { languageOf } from '~/i18n/language'
import { listStandings } from '~/index/edition-store.server'
import { findShownEdition } from '~/index/find-shown-edition.server'
import { rankedGroups } from '~/index/ranked-groups'
import { rankingCsv } from '~/index/ranking-csv'
import { rankingCsvWords } from '~/index/ranking-csv-words.server'
import { downloadOf } from '~/platform/download.server'
import { orNotFound } from '~/platform/refusal.server'

export async function loader({ request }: LoaderFunctionArgs) {
  const edition = orNotFound((await findShownEdition(request)).edition)
  const standings = await listStandings(edition.id, [...rankedGroups])
  const text = rankingCsv(edition, standings, rankedGroups, rankingCsvWords(request), languageOf(request))
  return downloadOf(text, { type: 'csv', name: `socialt-indeks-${edition.slug}`, isDemo: edition.isDemo })
}
