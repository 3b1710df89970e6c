import type { Language } from '~/i18n/language'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { listIndicatorsIn } from '../edition-catalogue-store.server'
import { listFiguresOf } from '../edition-store.server'
import { findChosenEdition } from '../find-shown-edition.server'
import { shownEdition } from '../shown-edition'
import { shownFigure } from '../shown-figure'
import { shownIndicator } from '../shown-indicator'
import { figuresByAspect } from './figures-by-aspect'

/**
 * A municipality's figures in one edition by the side of quality that they show. Null before the first edition; a 404 for an
 * edition that isn't there.
 * @param slug the edition asked for; null for the newest
 */
export async function readAspects(code: MunicipalityCode, slug: string | null, language: Language) {
  const { edition, editions } = await findChosenEdition(slug)
  if (edition === null) return null
  const [figures, indicators] = await Promise.all([listFiguresOf(edition.id, code), listIndicatorsIn(edition.id)])
  const byId = new Map(figures.map((figure) => [figure.indicatorId, figure]))
  const rows = indicators.flatMap((indicator) => {
    const figure = byId.get(indicator.id)
    const shown = { ...shownIndicator(indicator, language), aspect: indicator.aspect }
    return figure ? [{ indicator: shown, figure: shownFigure(figure) }] : []
  })
  return {
    edition: shownEdition(edition),
    editions: editions.map(shownEdition),
    sides: figuresByAspect(rows),
  }
}
