import { formatNumber } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import type { Finding } from './findings'

const namesShown = 8

/**
 * What fills a finding's sentence in a language: numbers as the language writes them, codes of municipalities as names. `count`
 * stays a number, since it chooses between singular and plural.
 */
export function sentenceValues(
  data: Finding['data'],
  language: Language,
  andMore: (names: string, count: number) => string,
) {
  const values: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(data)) {
    if (key === 'municipalities') values[key] = names(String(value).split(' '), language, andMore)
    else
      values[key] =
        typeof value === 'number' && key !== 'count' ? formatNumber(value, language, decimalsOf(value)) : value
  }
  return values
}

function names(
  codes: readonly string[],
  language: Language,
  andMore: (names: string, count: number) => string,
): string {
  const all = codes.flatMap((code) => {
    const municipality = municipalityByCode(code)
    return municipality ? [municipalityName(municipality, language)] : []
  })
  const shown = all.slice(0, namesShown).join(', ')
  return all.length > namesShown ? andMore(shown, all.length - namesShown) : shown
}

function decimalsOf(value: number): number {
  return Math.min(String(value).split('.')[1]?.length ?? 0, 4)
}
