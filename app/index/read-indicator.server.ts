import { findIndicator } from '~/catalogue/indicator-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { findIndicatorIn } from './edition-catalogue-store.server'
import { listFiguresFor } from './edition-store.server'
import { readExpectation } from './expected/read-expectation.server'
import { findChosenEdition } from './find-shown-edition.server'
import { comparableEditions, shownEdition } from './shown-edition'
import { namedFigure } from './shown-figure'
import { listValueSpreads } from './spread-store.server'

/**
 * One indicator with every municipality's figure in one edition, and how the figures lay in each comparable edition. Without any
 * edition there is only the indicator. It is as the edition has it where that has figures for it, else as the catalogue says today. A
 * 404 for an indicator or an edition that isn't there.
 * @param slug the edition asked for; null for the newest
 */
export async function readIndicator(id: string, slug: string | null) {
  const today = orNotFound(await findIndicator(id))
  const { edition, editions } = await findChosenEdition(slug)
  if (edition === null) return { indicator: today, inEdition: null }
  const compared = comparableEditions(editions, edition)
  const figures = await listFiguresFor(edition.id, [id])
  const indicator = (figures.length > 0 ? await findIndicatorIn(edition.id, id) : null) ?? today
  const [expectation, spreads] = await Promise.all([
    readExpectation(indicator, edition),
    listValueSpreads(
      id,
      compared.map((one) => one.id),
    ),
  ])
  return {
    indicator,
    inEdition: {
      edition: shownEdition(edition),
      editions: editions.map(shownEdition),
      figures: figures.map(namedFigure),
      expectation,
      spread: spreads.get(edition.id) ?? null,
      trend: compared.map((one) => ({ slug: one.slug, spread: spreads.get(one.id) ?? null })),
    },
  }
}
