import type { LoaderFunctionArgs } from '@remix-run/node'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { needCsv } from '~/peers/socioeconomic/need-csv'
import { readNeedFigures } from '~/peers/socioeconomic/read-need-figures.server'
import { downloadOf } from '~/platform/download.server'
import { orNotFound } from '~/platform/refusal.server'

export async function loader({ request }: LoaderFunctionArgs) {
  const figures = orNotFound(await readNeedFigures())
  const t = textsFor(request, 'socioeconomic')
  const words = {
    code: t('csv.code'),
    municipality: t('csv.municipality'),
    year: t('csv.year'),
    index: t('csv.index'),
    definition: t('csv.definition'),
    demo: t('csv.demo'),
    source: t('csv.source'),
    yes: t('csv.yes'),
    no: t('csv.no'),
  }
  const text = needCsv(figures, words, languageOf(request))
  return downloadOf(text, { type: 'csv', name: 'sociooekonomisk-indeks', isDemo: figures.isDemo })
}
