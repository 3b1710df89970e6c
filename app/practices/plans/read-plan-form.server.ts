import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { listMembers } from '~/accounts/membership-store.server'
import { findIndicator } from '~/catalogue/indicator-store.server'
import { danishOrder } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import { listPeers } from '~/index/edition-store.server'
import { shownEdition } from '~/index/shown-edition'
import { shownIndicator } from '~/index/shown-indicator'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { listTitledPractices } from '../recommendation/practice-title-store.server'
import { readRecommendations } from '../recommendation/read-recommendations.server'
import { findFigureToday } from './decide-plan.server'
import { findPlan, listPlanSteps } from './plan-store.server'

type Asked = { code: MunicipalityCode; indicatorId: string; chosen: string | null }

/**
 * What a plan for an indicator is written beside: today's figure, the practices to choose from in recommended order, and the
 * members who may own it. A 404 for those who may not plan there, and for an indicator without a direction.
 */
export async function readPlanForm(actor: Actor, { code, indicatorId, chosen }: Asked, language: Language) {
  authorise(actor, { do: 'plan-action', in: code })
  const indicator = orNotFound(await findIndicator(indicatorId))
  if (indicator.direction === 'neutral') notFound()
  const [today, members] = await Promise.all([findFigureToday(code, indicatorId), listMembers(code)])
  const peers = today ? await listPeers(today.edition.id, code) : []
  const aiming = (await readRecommendations(actor, { code, indicatorIds: [indicatorId], peers })).get(indicatorId)
  const found = [...(aiming?.recommended ?? []), ...(aiming?.own ?? [])]
  // A practice chosen earlier may aim at something else by now, or have been hidden.
  const missing = chosen !== null && !found.some(({ id }) => id === chosen)
  const [kept] = missing ? await listTitledPractices([chosen], actor) : []
  return {
    indicator: shownIndicator(indicator, language),
    edition: today && shownEdition(today.edition),
    figure: today?.figure ?? null,
    practices: [...(kept ? [kept] : []), ...found].map(({ id, title }) => ({ id, title })),
    chosenIsGone: missing && !kept,
    members: members
      .map(({ userId, name }) => ({ userId, name }))
      .sort((one, other) => danishOrder.compare(one.name, other.name)),
  }
}

/** A plan with what it is changed beside, and its steps so far. A 404 for those who may not plan in its municipality. */
export async function readPlanToChange(actor: Actor, id: string, language: Language) {
  const plan = orNotFound(await findPlan(id))
  const { municipalityCode: code, indicatorId, practiceId } = plan
  const beside = await readPlanForm(actor, { code, indicatorId, chosen: practiceId }, language)
  return { plan, steps: await listPlanSteps(id), ...beside }
}
