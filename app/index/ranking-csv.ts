import type { Language } from '~/i18n/language'
import { municipalities, municipalityName, regionName } from '~/municipalities/municipalities'
import { type CsvCell, csvText, danishCsv, internationalCsv } from '~/platform/csv-text'
import type { Edition, Standing } from './edition'

/** The words of the file's columns. */
export type RankingCsvWords = {
  code: string
  municipality: string
  region: string
  edition: string
  demo: string
  yes: string
  no: string
  /** The six columns of a group, its name put in. */
  group: (groupId: string) => {
    score: string
    rank: string
    low: string
    high: string
    quarter: string
    coverage: string
  }
  /** The head and the words of the column that is there when a municipality does not want to be ranked. */
  abstains: { head: string; said: string }
}

/**
 * The ranking as a spreadsheet opens it: Danish with semicolons and decimal comma, English with commas and dots. All 98,
 * in the alphabet's order; without a score the cells of place, interval and quarter are empty.
 */
export function rankingCsv(
  edition: Pick<Edition, 'slug' | 'isDemo'>,
  standings: readonly Standing[],
  groupIds: readonly string[],
  words: RankingCsvWords,
  language: Language,
): string {
  const byKey = new Map(standings.map((one) => [`${one.groupId} ${one.municipalityCode}`, one]))
  const abstaining = new Set(standings.flatMap((one) => (one.abstains ? [one.municipalityCode] : [])))
  const header = [
    words.code,
    words.municipality,
    words.region,
    words.edition,
    words.demo,
    ...groupIds.flatMap((groupId) => {
      const { score, rank, low, high, quarter, coverage } = words.group(groupId)
      return [rank, low, high, quarter, coverage, score]
    }),
    ...(abstaining.size > 0 ? [words.abstains.head] : []),
  ]
  const rows = municipalities.map((municipality): CsvCell[] => [
    municipality.code,
    municipalityName(municipality, language),
    regionName(municipality.regionCode, language),
    edition.slug,
    edition.isDemo ? words.yes : words.no,
    ...groupIds.flatMap((groupId) => groupCells(byKey.get(`${groupId} ${municipality.code}`))),
    ...(abstaining.size > 0 ? [abstaining.has(municipality.code) ? words.abstains.said : null] : []),
  ])
  return csvText([header, ...rows], language === 'da' ? danishCsv : internationalCsv)
}

function groupCells(standing: Standing | undefined): CsvCell[] {
  const { place = null, score = null, coverage = null } = standing ?? {}
  const range = place ? [place.rank, place.low, place.high, place.quarter] : [null, null, null, null]
  return [...range, coverage && rounded(coverage), score && rounded(score)]
}

/** Four decimals: more than anybody reads, and few enough to compare by eye. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
