import { areas } from '~/catalogue/areas'
import type { Language } from '~/i18n/language'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { readCertainty } from './certainty/read-certainty.server'
import { type Standing, wholeIndex } from './edition'
import { listIndicatorsIn } from './edition-catalogue-store.server'
import { listFiguresOf, listStandingsOf } from './edition-store.server'
import { readMovement } from './explanation/read-movement.server'
import { findChosenEdition } from './find-shown-edition.server'
import { listAbstentions } from './process/abstention-store.server'
import { readSpreads } from './read-spreads.server'
import { comparableEditions, shownEdition } from './shown-edition'
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
  const { edition, editions } = await findChosenEdition(slug)
  if (edition === null) return null
  const { id } = edition
  const compared = comparableEditions(editions, edition)
  const [standings, spreads, figures, indicators, movement, abstentions, certainty] = await Promise.all([
    listStandingsOf(
      compared.map((one) => one.id),
      code,
    ),
    readSpreads(id),
    listFiguresOf(id, code),
    listIndicatorsIn(id),
    readMovement(code, { edition, editions }, language),
    listAbstentions([id]),
    readCertainty(id, code),
  ])
  /** Why it is shown without its place, where staff have decided so. */
  const abstains = abstentions.find((one) => one.municipalityCode === code && one.endedAt === null)
  const abstention = abstains?.reason[language] ?? null
  const used = new Set(figures.map(({ indicatorId }) => indicatorId))
  const smallest = new Map(indicators.map((indicator) => [indicator.id, indicator.minN]))
  const { strongest, weakest } = strongestAndWeakest(figures, (indicatorId) => smallest.get(indicatorId) ?? null, 5)
  return {
    edition: shownEdition(edition),
    abstention,
    editions: editions.map(shownEdition),
    standings: bare(standings.get(id) ?? []),
    certainty,
    spreads: Object.fromEntries(spreads),
    trend: compared.map((one) => ({
      slug: one.slug,
      standings: bare(standings.get(one.id) ?? []).filter(({ groupId }) => trendGroups.has(groupId)),
    })),
    movement: abstention === null ? movement : null,
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
