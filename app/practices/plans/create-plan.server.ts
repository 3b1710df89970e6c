import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { findIndicator } from '~/catalogue/indicator-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { inTransaction } from '~/platform/database.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { decidePlan, findFigureToday } from './decide-plan.server'
import type { PlanForm } from './plan-form'
import type { PlanProblem } from './plan-problem'
import { saveNewPlan } from './plan-store.server'

/**
 * Makes a plan for one indicator, from the value that the newest edition has of it, and answers the plan's id. A 404 for an
 * indicator that isn't there or has no direction to move in.
 */
export async function createPlan(
  actor: Person,
  { code, indicatorId, form }: { code: MunicipalityCode; indicatorId: string; form: PlanForm },
  now: Date,
): Promise<Result<string, PlanProblem>> {
  authorise(actor, { do: 'plan-action', in: code })
  const indicator = orNotFound(await findIndicator(indicatorId))
  if (indicator.direction === 'neutral') notFound()
  const today = await findFigureToday(code, indicatorId)
  if (!today) return failure({ code: 'no-edition' })
  if (form.dueOn < now.toISOString().slice(0, 10)) return failure({ code: 'past-day' })
  const { edition, figure } = today
  const decided = await decidePlan(actor, { code, indicator, today: figure?.value ?? null, form })
  if (!decided.ok) return decided
  const { words, waved } = decided.value
  const start = { startValue: figure?.value ?? null, startPeriod: figure?.period ?? null, editionSlug: edition.slug }
  return inTransaction(async (tx) => {
    const made = { createdById: actor.userId, createdAt: now }
    const id = await saveNewPlan(code, { ...words, indicatorId, ...start, ...made }, tx)
    const subject = `plan:${id}`
    const details = { municipality: code, indicator: indicatorId, status: words.status }
    await saveAuditEntry({ actor, deed: 'create-plan', subject, details }, tx)
    if (Object.keys(waved).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: waved }, tx)
    return success(id)
  })
}
