import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { can } from '~/accounts/policy'
import type { Indicator } from '~/catalogue/indicator'
import { listIndicators } from '~/catalogue/indicator-store.server'
import type { Language } from '~/i18n/language'
import type { Edition, Figure } from '~/index/edition'
import { listIndicatorsInAndSince } from '~/index/edition-catalogue-store.server'
import { listFiguresFor, listFiguresOf, listPeers, listPublishedEditions } from '~/index/edition-store.server'
import { peersDoingWell } from '~/index/peers-doing-well'
import { comparableEditions, shownEdition } from '~/index/shown-edition'
import { shownIndicator } from '~/index/shown-indicator'
import { hasEnough } from '~/index/strongest-weakest'
import { readTrends } from '~/index/trend/read-trends.server'
import { listWeakAmong } from '~/index/weak-figure-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { listLikenesses } from '~/peers/list-likenesses.server'
import { othersByLikeness } from '~/peers/peer-group'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { listOpenHelpNotices } from './help/help-notice-store.server'
import { inPlanOrder } from './plans/plan'
import { listPlans } from './plans/plan-store.server'
import { shownPlan } from './plans/shown-plan'
import { readRecommendations } from './recommendation/read-recommendations.server'
import { type Askable, askableAmong } from './sparring/askable'
import { mostAsked } from './sparring/list-askable.server'
import { matchPartners } from './sparring/partners'
import type { WeakIndicatorInEdition } from './weak-indicator'

const peersShown = 3

/** How many who do well without having offered to spar are named. */
const othersShown = 5

/**
 * What a municipality needs to act on one indicator: its figure beside the similar municipalities', the practices in recommended
 * order, whom to spar with, whom to ask and its plans. A 404 for those who may not see the municipality, for an unknown indicator
 * and for one without a direction.
 */
export async function readWeakIndicator(
  actor: Actor,
  { code, indicatorId }: { code: MunicipalityCode; indicatorId: string },
  language: Language,
) {
  authorise(actor, { do: 'see-municipality', in: code })
  const editions = await listPublishedEditions()
  const [edition] = editions
  const indicators = await (edition ? listIndicatorsInAndSince(edition.id) : listIndicators())
  const indicator = orNotFound(indicators.find(({ id }) => id === indicatorId))
  if (indicator.direction === 'neutral') notFound()
  const allowed = {
    plan: can(actor, { do: 'plan-action', in: code }),
    describe: can(actor, { do: 'write-draft', in: code }),
    speak: can(actor, { do: 'speak-for', in: code }),
    // What is written goes out in the municipality's name.
    write: can(actor, { do: 'join-dialogue' }) && actor.memberships.has(code),
  }
  return {
    indicator: shownIndicator(indicator, language),
    allowed,
    inEdition: edition ? await readIn(edition, editions, { actor, code, indicator, indicators, language }) : null,
  }
}

type Asked = {
  actor: Actor
  code: MunicipalityCode
  indicator: Indicator
  indicators: readonly Indicator[]
  language: Language
}

async function readIn(
  edition: Edition,
  editions: readonly Edition[],
  { actor, code, indicator, indicators, language }: Asked,
): Promise<WeakIndicatorInEdition> {
  const comparable = comparableEditions(editions, edition).toReversed()
  const [ownFigures, figures, peers, likenesses, offers, plans, trends] = await Promise.all([
    listFiguresOf(edition.id, code),
    listFiguresFor(edition.id, [indicator.id]),
    listPeers(edition.id, code),
    listLikenesses(edition.period.slice(0, 4)),
    listOpenHelpNotices({ area: indicator.area, indicatorId: indicator.id }),
    listPlans(code),
    readTrends(
      comparable.map(({ id }) => id),
      code,
      [indicator],
    ),
  ])
  const figure = figures.find(({ municipalityCode }) => municipalityCode === code) ?? null
  const among = figures.filter(({ municipalityCode }) =>
    peers.some((peer) => peer.municipalityCode === municipalityCode),
  )
  const askable = askableAmong(code, figures, othersByLikeness(code, likenesses), indicator.minN)
  const [{ willing, others }, recommendations] = await Promise.all([
    partnersOf(edition, { askable, ownFigures, offers, indicator, indicators, language }),
    readRecommendations(actor, { code, indicatorIds: [indicator.id], peers }),
  ])
  const { recommended, own } = orNotFound(recommendations.get(indicator.id))
  const ofThis = plans.filter(({ indicatorId }) => indicatorId === indicator.id)
  return {
    edition: shownEdition(edition),
    figure,
    trend: trends[indicator.id] ?? null,
    isWeak: figure?.isWeak === true && hasEnough(figure, indicator.minN),
    peerValues: among.flatMap(({ value }) => (value === null ? [] : [value])),
    doingWell: peersDoingWell(peers, among, figure?.place ?? null, peersShown).map((peer) => ({
      municipalityCode: peer.municipalityCode,
      value: peer.figure.value,
      place: peer.figure.place,
    })),
    recommended,
    own,
    willing,
    others: others.slice(0, othersShown),
    askableCount: Math.min(askable.length, mostAsked),
    plans: inPlanOrder(ofThis).map((plan) =>
      shownPlan(plan, {
        indicator: shownIndicator(indicator, language),
        figure,
        practice: [...recommended, ...own].find(({ id }) => id === plan.practiceId) ?? null,
        editions,
      }),
    ),
  }
}

type Around = {
  askable: readonly Askable[]
  ownFigures: readonly Figure[]
  offers: Parameters<typeof matchPartners>[0]['offers']
  indicator: Indicator
  indicators: readonly Indicator[]
  language: Language
}

/** Whom to spar with, each with the names of what they could get in return. */
async function partnersOf(edition: Edition, { askable, ownFigures, offers, indicator, indicators, language }: Around) {
  const known = new Map(indicators.map((one) => [one.id, one]))
  const strong = ownFigures.filter(
    (figure) => figure.place?.quarter === 1 && hasEnough(figure, known.get(figure.indicatorId)?.minN ?? null),
  )
  const theirWeak = await listWeakAmong(edition.id, {
    indicatorIds: strong.map(({ indicatorId }) => indicatorId),
    codes: askable.map(({ municipalityCode }) => municipalityCode),
  })
  const asked = { area: indicator.area, indicatorId: indicator.id }
  const { willing, others } = matchPartners({ askable, offers, asked, theirWeak })
  const named = (partner: (typeof willing)[number]) => ({
    ...partner,
    canGive: partner.canGive.map((id) => known.get(id)?.name[language] ?? id),
  })
  return { willing: willing.map(named), others: others.map(named) }
}
