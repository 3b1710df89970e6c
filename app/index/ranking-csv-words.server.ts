import { areaById } from '~/catalogue/areas'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { wholeIndex } from './edition'
import type { RankingCsvWords } from './ranking-csv'

/** The words of the ranking's download in the request's language. */
export function rankingCsvWords(request: Request): RankingCsvWords {
  const language = languageOf(request)
  const t = textsFor(request, 'ranking')
  const nameOf = (groupId: string) =>
    groupId === wholeIndex ? t('csv.index') : (areaById(groupId)?.name[language].toLowerCase() ?? groupId)
  return {
    code: t('csv.code'),
    municipality: t('csv.municipality'),
    region: t('csv.region'),
    edition: t('csv.edition'),
    demo: t('csv.demo'),
    yes: t('csv.yes'),
    no: t('csv.no'),
    abstains: {
      head: textsFor(request, 'process')('abstention.column'),
      said: textsFor(request, 'process')('abstention.label'),
    },
    group: (groupId) => {
      const group = nameOf(groupId)
      return {
        score: t('csv.score', { group }),
        rank: t('csv.rank', { group }),
        low: t('csv.low', { group }),
        high: t('csv.high', { group }),
        quarter: t('csv.quarter', { group }),
        coverage: t('csv.coverage', { group }),
      }
    },
  }
}
