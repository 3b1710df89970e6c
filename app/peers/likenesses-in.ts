import type { ContextFigure } from '~/collection/context-figure'
import { municipalities } from '~/municipalities/municipalities'
import { likenessPeriod } from './likeness-period'
import type { Likeness } from './peer-group'

/**
 * Population and socio-economic index of all 98, each from one period that they have in common, none after `year`
 * (four digits). The populations written by hand serve where no source has brought any.
 */
export function likenessesIn(
  year: string,
  populations: readonly ContextFigure[],
  indices: readonly ContextFigure[],
): Likeness[] {
  const population = inOnePeriod(populations, year)
  const index = inOnePeriod(indices, year)
  return municipalities.map(({ code }) => ({
    municipalityCode: code,
    population: population.get(code) ?? null,
    socioeconomicIndex: index.get(code) ?? null,
  }))
}

function inOnePeriod(figures: readonly ContextFigure[], year: string): ReadonlyMap<string, number> {
  // Invented need says nothing of who is alike.
  const measured = figures.filter(
    ({ period, approximate, isDemo }) => !approximate && !isDemo && period.slice(0, 4) <= year,
  )
  const counts = new Map<string, number>()
  for (const { period } of measured) counts.set(period, (counts.get(period) ?? 0) + 1)
  const chosen = likenessPeriod(counts)
  return new Map(
    [...figures.filter(({ approximate }) => approximate), ...measured.filter(({ period }) => period === chosen)].map(
      ({ municipalityCode, value }) => [municipalityCode, value],
    ),
  )
}
