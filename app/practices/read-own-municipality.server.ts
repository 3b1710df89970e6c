import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { can } from '~/accounts/policy'
import type { Language } from '~/i18n/language'
import { readCertainty } from '~/index/certainty/read-certainty.server'
import { compareMethods } from '~/index/compare-methods.server'
import { type Edition, type Figure, type Peer, type Standing, wholeIndex } from '~/index/edition'
import { listIndicatorsInAndSince } from '~/index/edition-catalogue-store.server'
import {
  listFiguresOf,
  listPeers,
  listPublishedEditions,
  listStandings,
  listStandingsOf,
} from '~/index/edition-store.server'
import { readMovement } from '~/index/explanation/read-movement.server'
import { biggestMovers } from '~/index/movement'
import { readSpreads } from '~/index/read-spreads.server'
import { comparableEditions, editionBefore, shownEdition } from '~/index/shown-edition'
import { type ShownIndicator, shownIndicator } from '~/index/shown-indicator'
import type { IndicatorTrend, ShownTrend } from '~/index/trend/indicator-trend'
import { readTrends } from '~/index/trend/read-trends.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { listPopulations } from '~/peers/population-store.server'
import { listAdoptionsOf } from './adoption/adoption-store.server'
import { maySeeHelpNotice } from './help/help-notice'
import { listHelpNoticesOf } from './help/help-notice-store.server'
import { type ActionPlan, inPlanOrder, isOpen } from './plans/plan'
import { listPlans } from './plans/plan-store.server'
import { type ShownPlan, shownPlan } from './plans/shown-plan'
import { readRecommendations } from './recommendation/read-recommendations.server'
import { type Recommendations, shortRecommended } from './recommendation/recommended'
import { weakFigures } from './weak-figures'
import type { ShownWeakIndicator } from './weak-indicator'

const moversShown = 4
/** How many weak indicators stand on the page itself; the rest stand behind a link. */
const weakShown = 5
const practicesShown = 3

/**
 * What a municipality's own people need to act: where it stands and what moved since the edition before, the weak indicators that
 * would give most, each with the first recommendations and its plan, the plans and notices it has, and who is like it. The number
 * of queries does not depend on how many indicators are weak. A 404 for those who may not see the municipality.
 */
export async function readOwnMunicipality(actor: Actor, code: MunicipalityCode, language: Language) {
  authorise(actor, { do: 'see-municipality', in: code })
  const mayWrite = can(actor, { do: 'write-draft', in: code })
  const editions = await listPublishedEditions()
  const [edition] = editions
  if (edition === undefined) return { mayWrite, inEdition: null }
  return { mayWrite, inEdition: await readIn(edition, editions, { actor, code, language }) }
}

type Asked = { actor: Actor; code: MunicipalityCode; language: Language }

async function readIn(edition: Edition, editions: readonly Edition[], { actor, code, language }: Asked) {
  const before = editionBefore(editions, edition)
  const ids = before ? [edition.id, before.id] : [edition.id]
  const [standings, spreads, figures, figuresBefore, peers, indicators, nationally, alike, plans, notices] =
    await Promise.all([
      listStandingsOf(ids, code),
      readSpreads(edition.id),
      listFiguresOf(edition.id, code),
      before ? listFiguresOf(before.id, code) : [],
      listPeers(edition.id, code),
      listIndicatorsInAndSince(edition.id),
      listStandings(edition.id, [wholeIndex]),
      before ? compareMethods(edition.id, before.id) : true,
      listPlans(code),
      listHelpNoticesOf(code),
    ])
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const weak = weakFigures(figures, known)
  const first = weak.slice(0, weakShown)
  const indicatorIds = first.map(({ indicatorId }) => indicatorId)
  const peerCodes = peers.map(({ municipalityCode }) => municipalityCode)
  const [recommendations, populations, adoptions, movement, trends, certainty] = await Promise.all([
    readRecommendations(actor, { code, indicatorIds, peers }),
    listPopulations([code, ...peerCodes]),
    listAdoptionsOf(code, actor),
    readMovement(code, { edition, editions }, language),
    readTrends(
      comparableEditions(editions, edition)
        .toReversed()
        .map(({ id }) => id),
      code,
      indicatorIds.flatMap((id) => known.get(id) ?? []),
    ),
    readCertainty(edition.id, code),
  ])
  const movers = biggestMovers(figuresBefore, figures, moversShown)
  const named = new Set([
    ...indicatorIds,
    ...[...movers.forward, ...movers.back].map((one) => one.figureAfter.indicatorId),
    ...notices.flatMap(({ indicatorId }) => (indicatorId === null ? [] : [indicatorId])),
  ])
  return {
    edition: shownEdition(edition),
    before: before && { ...shownEdition(before), sameMethod: alike },
    standings: standings.get(edition.id) ?? [],
    standingsBefore: before ? (standings.get(before.id) ?? []) : [],
    rankedCounts: Object.fromEntries([...spreads].map(([groupId, { count }]) => [groupId, count])),
    certainty,
    movers,
    movement,
    weakCount: weak.length,
    weak: first.map((figure) => ({
      ...weakIndicator(figure, recommendations.get(figure.indicatorId), plans),
      trend: trendOf(trends, figure.indicatorId),
    })),
    plans: inPlanOrder(plans.filter(isOpen)).flatMap((plan): ShownPlan[] => {
      const indicator = known.get(plan.indicatorId)
      const figure = figures.find(({ indicatorId }) => indicatorId === plan.indicatorId) ?? null
      // The overview leads to the plans; what they are made of stands there.
      return indicator
        ? [shownPlan(plan, { indicator: shownIndicator(indicator, language), figure, practice: null, editions })]
        : []
    }),
    uptake: adoptions.map(({ practice, adoption: { stage } }) => ({ ...practice, stage })),
    notices: notices
      .filter((notice) => maySeeHelpNotice(actor, notice))
      .map(({ id, kind, area, indicatorId }) => ({ id, kind, area, indicatorId })),
    peers: peers.map((peer) => withStanding(peer, nationally)),
    populations: Object.fromEntries(populations),
    indicators: Object.fromEntries(
      indicators
        .filter(({ id }) => named.has(id))
        .map((indicator): [string, ShownIndicator] => [indicator.id, shownIndicator(indicator, language)]),
    ),
  }
}

function weakIndicator(
  figure: Figure,
  recommendations: Recommendations | undefined,
  plans: readonly ActionPlan[],
): Omit<ShownWeakIndicator, 'trend'> {
  const { recommended = [], own = [] } = recommendations ?? {}
  const plan = inPlanOrder(plans.filter((one) => one.indicatorId === figure.indicatorId && isOpen(one)))[0]
  return {
    figure,
    practiceCount: recommended.length,
    practices: recommended.slice(0, practicesShown).map(shortRecommended),
    ownPractices: own.map(({ slug, title }) => ({ slug, title })),
    plan: plan ? { id: plan.id, status: plan.status, dueOn: plan.dueOn } : null,
  }
}

/** The list says how it goes; the values behind it stand on the indicator's page. */
function trendOf(trends: Readonly<Record<string, ShownTrend>>, indicatorId: string): IndicatorTrend | null {
  const trend = trends[indicatorId]
  if (!trend) return null
  const { series: _, ...verdict } = trend
  return verdict
}

function withStanding({ municipalityCode }: Peer, nationally: readonly Standing[]) {
  const standing = nationally.find((one) => one.municipalityCode === municipalityCode)
  return { municipalityCode, place: standing?.place ?? null, coverage: standing?.coverage ?? 0 }
}
