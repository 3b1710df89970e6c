import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Figure } from './edition'

/** What a public page shows of a figure; the rest would only make the page heavier. */
export type ShownFigure = Pick<
  Figure,
  'indicatorId' | 'status' | 'value' | 'period' | 'n' | 'source' | 'place' | 'rankedCount'
>

/** The same of every municipality. */
export type NamedFigure = Omit<ShownFigure, 'indicatorId'> & { municipalityCode: MunicipalityCode }

/** A figure on the page of its municipality. */
export function shownFigure(figure: Figure): ShownFigure {
  const { indicatorId, status, value, period, n, source, place, rankedCount } = figure
  return { indicatorId, status, value, period, n, source, place, rankedCount }
}

/** A figure on the page of its indicator. */
export function namedFigure(figure: Figure): NamedFigure {
  const { municipalityCode, status, value, period, n, source, place, rankedCount } = figure
  return { municipalityCode, status, value, period, n, source, place, rankedCount }
}
