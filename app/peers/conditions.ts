import type { ContextFigure } from '~/collection/context-figure'
import { municipalities } from '~/municipalities/municipalities'
import { bestOf, likenessMeasure } from './likeness-measure'
import type { Likeness } from './peer-group'

/** Need and size of all 98, and of which years they are; a population written by hand has none. */
export type Conditions = { needYear: string; populationYear: string | null; isDemo: boolean; of: Likeness[] }

/**
 * Need and size as they were known in `year` (four digits), each in one year that nearly all have. Null without a socio-economic index.
 * @param mayBeInvented whether invented need may stand in where there is none measured: only beside invented outcomes
 */
export function conditionsIn(
  year: string,
  populations: readonly ContextFigure[],
  indices: readonly ContextFigure[],
  mayBeInvented: boolean,
): Conditions | null {
  const known = (figures: readonly ContextFigure[]) =>
    bestOf(figures.filter(({ period, approximate }) => approximate || period.slice(0, 4) <= year))
  const [population, need] = [known(populations), known(indices)]
  if (need.isDemo && !mayBeInvented) return null
  const told = { id: '', name: null, isDemo: need.isDemo, isLogarithm: false }
  const [size, index] = [likenessMeasure(told, population.figures), likenessMeasure(told, need.figures)]
  if (index.year === null) return null
  return {
    needYear: index.year.slice(0, 4),
    populationYear: population.figures.some(({ approximate }) => approximate) ? null : size.year,
    isDemo: need.isDemo,
    of: municipalities.map(({ code }, place) => ({
      municipalityCode: code,
      population: size.values[place] ?? null,
      socioeconomicIndex: index.values[place] ?? null,
    })),
  }
}
