import type { Language } from '~/i18n/language'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { type CsvCell, csvText, danishCsv, internationalCsv } from '~/platform/csv-text'
import { definitionOf } from './definition-breaks'
import type { NeedFigures } from './need-list'

/** The words of the file's columns, and yes and no. */
export type NeedCsvWords = Record<
  'code' | 'municipality' | 'year' | 'index' | 'definition' | 'demo' | 'source' | 'yes' | 'no',
  string
>

/** All years of all municipalities, one line each; what is missing has an empty cell. The definition says what may be compared. */
export function needCsv(
  { years, values, isDemo, source }: NeedFigures,
  words: NeedCsvWords,
  language: Language,
): string {
  const header = [words.code, words.municipality, words.year, words.index, words.definition, words.demo, words.source]
  const rows = municipalities.flatMap((municipality) =>
    years.map((year): CsvCell[] => {
      const { from, to } = definitionOf(year)
      return [
        municipality.code,
        municipalityName(municipality, language),
        Number(year),
        values.get(year)?.get(municipality.code) ?? null,
        `${from ?? ''}-${to ?? ''}`,
        isDemo ? words.yes : words.no,
        source,
      ]
    }),
  )
  return csvText([header, ...rows], language === 'da' ? danishCsv : internationalCsv)
}
