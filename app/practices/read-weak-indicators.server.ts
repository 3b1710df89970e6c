import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import type { Language } from '~/i18n/language'
import { listIndicatorsInAndSince } from '~/index/edition-catalogue-store.server'
import { listFiguresOf, listPeers, listPublishedEditions } from '~/index/edition-store.server'
import { shownEdition } from '~/index/shown-edition'
import { shownIndicator } from '~/index/shown-indicator'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { isOpen } from './plans/plan'
import { listPlans } from './plans/plan-store.server'
import { readRecommendations } from './recommendation/read-recommendations.server'
import { weakFigures } from './weak-figures'
import type { WeakIndicatorLine } from './weak-indicator'

/**
 * All weak indicators of a municipality in the newest edition, each with what it would give, the first recommendation and whether
 * there is a plan. A 404 for those who may not see the municipality.
 */
export async function readWeakIndicators(actor: Actor, code: MunicipalityCode, language: Language) {
  authorise(actor, { do: 'see-municipality', in: code })
  const [edition] = await listPublishedEditions()
  if (!edition) return null
  const [figures, indicators, peers, plans] = await Promise.all([
    listFiguresOf(edition.id, code),
    listIndicatorsInAndSince(edition.id),
    listPeers(edition.id, code),
    listPlans(code),
  ])
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const weak = weakFigures(figures, known)
  const indicatorIds = weak.map(({ indicatorId }) => indicatorId)
  const recommendations = await readRecommendations(actor, { code, indicatorIds, peers })
  return {
    edition: shownEdition(edition),
    weak: weak.flatMap((figure): WeakIndicatorLine[] => {
      const indicator = known.get(figure.indicatorId)
      const recommended = recommendations.get(figure.indicatorId)?.recommended ?? []
      const [first] = recommended
      const plan = plans.find((one) => one.indicatorId === figure.indicatorId && isOpen(one))
      if (!indicator) return []
      return [
        {
          indicator: shownIndicator(indicator, language),
          gain: figure.gain,
          practices: recommended.length,
          first: first ? { id: first.id, slug: first.slug, title: first.title } : null,
          plan: plan ? { id: plan.id, status: plan.status } : null,
        },
      ]
    }),
  }
}
