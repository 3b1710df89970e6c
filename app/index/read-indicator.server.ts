import { findIndicator } from '~/catalogue/indicator-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { listFiguresFor } from './edition-store.server'
import { readExpectation } from './expected/read-expectation.server'
import { findChosenEdition } from './find-shown-edition.server'
import { comparableEditions, shownEdition } from './shown-edition'
import { namedFigure } from './shown-figure'
import { listValueSpreads } from './spread-store.server'

/**
 * One indicator with every municipality's figure in one edition, and how the figures lay in each comparable edition. Without any
 * edition there is only the indicator. A 404 for an indicator or an edition that isn't there.
 * @param slug the edition asked for; null for the newest
 */
export async function readIndicator(id: string, slug: string | null) {
  const indicator = orNotFound(await findIndicator(id))
  const { edition, editions } = await findChosenEdition(slug)
  if (edition === null) return { indicator, inEdition: null }
  const compared = comparableEditions(editions, edition)
  const [figures, expectation, spreads] = await Promise.all([
    listFiguresFor(edition.id, [id]),
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
