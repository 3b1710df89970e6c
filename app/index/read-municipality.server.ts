import { areas } from '~/catalogue/areas'
import { listIndicators } from '~/catalogue/indicator-store.server'
import type { Language } from '~/i18n/language'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { orNotFound } from '~/platform/refusal.server'
import { type Standing, wholeIndex } from './edition'
import { listFiguresOf, listPublishedEditions, listStandingsOf } from './edition-store.server'
import { readSpreads } from './read-spreads.server'
import { chosenEdition, comparableEditions, shownEdition } from './shown-edition'
import { shownFigure } from './shown-figure'
import { type ShownIndicator, shownIndicator } from './shown-indicator'
import { strongestAndWeakest } from './strongest-weakest'

const trendGroups = new Set<string>([wholeIndex, ...areas.map(({ id }) => id)])

/**
 * All that one edition says of one municipality, for anybody to see: where it stands, how that is spread over the country, its
 * figures and how it stood in the other editions. Null before the first edition; a 404 for an edition that isn't there.
 * @param slug the edition asked for; null for the newest
 */
export async function readMunicipality(code: MunicipalityCode, slug: string | null, language: Language) {
  const editions = await listPublishedEditions()
  const found = chosenEdition(editions, slug)
  if (found === null) return null
  const edition = orNotFound(found)
  const { id } = edition
  const compared = comparableEditions(editions, edition)
  const [standings, spreads, figures, indicators] = await Promise.all([
    listStandingsOf(
      compared.map((one) => one.id),
      code,
    ),
    readSpreads(id),
    listFiguresOf(id, code),
    listIndicators(),
  ])
  const used = new Set(figures.map(({ indicatorId }) => indicatorId))
  const smallest = new Map(indicators.map((indicator) => [indicator.id, indicator.minN]))
  const { strongest, weakest } = strongestAndWeakest(figures, (indicatorId) => smallest.get(indicatorId) ?? null, 5)
  return {
    edition: shownEdition(edition),
    editions: editions.map(shownEdition),
    standings: bare(standings.get(id) ?? []),
    spreads: Object.fromEntries(spreads),
    trend: compared.map((one) => ({
      slug: one.slug,
      standings: bare(standings.get(one.id) ?? []).filter(({ groupId }) => trendGroups.has(groupId)),
    })),
    figures: figures.map(shownFigure),
    strongest: strongest.map(({ indicatorId }) => indicatorId),
    weakest: weakest.map(({ indicatorId }) => indicatorId),
    indicators: indicators
      .filter((indicator) => used.has(indicator.id))
      .map((indicator): ShownIndicator => shownIndicator(indicator, language)),
  }
}

/** All of one municipality, so that its code goes without saying. */
function bare(standings: readonly Standing[]): Omit<Standing, 'municipalityCode'>[] {
  return standings.map(({ municipalityCode: _, ...standing }) => standing)
}
