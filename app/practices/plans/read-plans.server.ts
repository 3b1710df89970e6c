import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { can } from '~/accounts/policy'
import { listIndicators } from '~/catalogue/indicator-store.server'
import type { Language } from '~/i18n/language'
import type { Figure } from '~/index/edition'
import { listIndicatorsInAndSince } from '~/index/edition-catalogue-store.server'
import { listFiguresAmong, listPublishedEditions } from '~/index/edition-store.server'
import { shownEdition } from '~/index/shown-edition'
import { shownIndicator } from '~/index/shown-indicator'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { listTitledPractices } from '../recommendation/practice-title-store.server'
import { inPlanOrder } from './plan'
import { listPlans } from './plan-store.server'
import { type ShownPlan, shownPlan } from './shown-plan'

/**
 * A municipality's plans, each with the value it began from and today's. The number of queries does not depend on how many there
 * are. A 404 for those who may not see the municipality.
 */
export async function readPlans(actor: Actor, code: MunicipalityCode, language: Language) {
  authorise(actor, { do: 'see-municipality', in: code })
  const [plans, editions] = await Promise.all([listPlans(code), listPublishedEditions()])
  const [edition] = editions
  const indicators = await (edition ? listIndicatorsInAndSince(edition.id) : listIndicators())
  const ids = [...new Set(plans.map(({ indicatorId }) => indicatorId))]
  const practiceIds = plans.flatMap(({ practiceId }) => (practiceId === null ? [] : [practiceId]))
  const [figures, practices] = await Promise.all([
    edition ? listFiguresAmong(edition.id, ids, [code]) : ([] as Figure[]),
    listTitledPractices(practiceIds, actor),
  ])
  const known = new Map(indicators.map((indicator) => [indicator.id, shownIndicator(indicator, language)]))
  return {
    mayPlan: can(actor, { do: 'plan-action', in: code }),
    edition: edition ? shownEdition(edition) : null,
    plans: inPlanOrder(plans).flatMap((plan): ShownPlan[] => {
      const indicator = known.get(plan.indicatorId)
      const figure = figures.find(({ indicatorId }) => indicatorId === plan.indicatorId) ?? null
      const practice = practices.find(({ id }) => id === plan.practiceId) ?? null
      return indicator ? [shownPlan(plan, { indicator, figure, practice, editions })] : []
    }),
  }
}
