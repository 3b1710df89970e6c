import { type AreaId, areaById, type ThemeId, themeById } from '~/catalogue/areas'
import {
  type Direction,
  directions,
  type Indicator,
  type IndicatorSource,
  indicatorSources,
} from '~/catalogue/indicator'

/** Which indicators a list shows; null is all of them. */
export type IndicatorFilter = {
  words: string
  area: AreaId | null
  theme: ThemeId | null
  source: IndicatorSource | null
  direction: Direction | null
}

const longestWords = 100

/** The filter that an address asks for; words it does not know count as not said. */
export function readIndicatorFilter(query: URLSearchParams): IndicatorFilter {
  return {
    words: (query.get('q') ?? '').trim().slice(0, longestWords),
    area: areaById(query.get('omraade') ?? '')?.id ?? null,
    theme: themeById(query.get('tema') ?? '')?.id ?? null,
    source: indicatorSources.find((source) => source === query.get('kilde')) ?? null,
    direction: directions.find((direction) => direction === query.get('retning')) ?? null,
  }
}

/** Does the filter leave anything out? */
export function narrows({ words, ...choices }: IndicatorFilter): boolean {
  return words !== '' || Object.values(choices).some((choice) => choice !== null)
}

/** The indicators that fit: every word is found in the name, definition, question or table, in either language. */
export function fittingIndicators(indicators: readonly Indicator[], filter: IndicatorFilter): Indicator[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean)
  return indicators.filter((indicator) => {
    const { area, theme, source, direction, name, id, definitionDa, questionDa, dstTable } = indicator
    const text = [name.da, name.en, id, definitionDa, questionDa ?? '', dstTable ?? ''].join(' ').toLowerCase()
    return (
      (filter.area === null || area === filter.area) &&
      (filter.theme === null || theme === filter.theme) &&
      (filter.source === null || source === filter.source) &&
      (filter.direction === null || direction === filter.direction) &&
      words.every((word) => text.includes(word))
    )
  })
}
