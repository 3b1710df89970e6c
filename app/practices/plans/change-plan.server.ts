import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { can } from '~/accounts/policy'
import { findIndicator } from '~/catalogue/indicator-store.server'
import { inTransaction } from '~/platform/database.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { decidePlan, findFigureToday } from './decide-plan.server'
import type { PlanForm } from './plan-form'
import type { PlanProblem } from './plan-problem'
import { findPlan, savePlan } from './plan-store.server'

/**
 * Saves a changed plan. One that somebody saved since this writer opened it is refused and nothing is written; a change of status
 * is logged by itself.
 */
export async function changePlan(
  actor: Person,
  id: string,
  form: PlanForm,
  now: Date,
): Promise<Result<null, PlanProblem>> {
  const plan = orNotFound(await findPlan(id))
  const { municipalityCode: code, indicatorId } = plan
  if (!can(actor, { do: 'plan-action', in: code })) notFound()
  const indicator = orNotFound(await findIndicator(indicatorId))
  const today = await findFigureToday(code, indicatorId)
  // A target that was set before stays set: only a new one is measured against today.
  const keepTarget = form.keepTarget || form.targetValue === plan.targetValue
  // The practice may have been hidden since it was chosen; keeping it is no choice.
  const kept = form.practiceId === plan.practiceId
  const asked = { ...form, keepTarget, practiceId: kept ? null : form.practiceId }
  const decided = await decidePlan(actor, { code, indicator, today: today?.figure?.value ?? null, form: asked })
  if (!decided.ok) return decided
  const words = kept ? { ...decided.value.words, practiceId: plan.practiceId } : decided.value.words
  return inTransaction(async (tx) => {
    const seenVersion = form.seenVersion ?? 0
    if (!(await savePlan(code, { id, seenVersion, words, now }, tx)))
      return failure({ code: 'changed-by-someone-else' })
    const subject = `plan:${id}`
    await saveAuditEntry({ actor, deed: 'change-plan', subject, details: { municipality: code } }, tx)
    if (words.status !== plan.status) {
      const details = { before: plan.status, status: words.status }
      await saveAuditEntry({ actor, deed: 'change-plan-status', subject, details }, tx)
    }
    const { waved } = decided.value
    if (Object.keys(waved).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: waved }, tx)
    return success(null)
  })
}
