import type { Actor } from '~/accounts/actor'
import { findRole } from '~/accounts/membership-store.server'
import type { Indicator } from '~/catalogue/indicator'
import { isPossible, limitsOf } from '~/collection/value-limits'
import { listFiguresAmong, listPublishedEditions } from '~/index/edition-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { failure, type Result, success } from '~/platform/result'
import { screenFields, stoppingFieldFindings, wavedByField } from '~/screening/screen-fields'
import { listTitledPractices } from '../recommendation/practice-title-store.server'
import { isNoImprovement } from './plan'
import type { PlanForm } from './plan-form'
import type { PlanProblem } from './plan-problem'
import type { PlanWords } from './plan-store.server'

/** The newest edition and what it says of one indicator in one municipality; null without an edition. */
export async function findFigureToday(code: MunicipalityCode, indicatorId: string) {
  const [edition] = await listPublishedEditions()
  if (!edition) return null
  const [figure] = await listFiguresAmong(edition.id, [indicatorId], [code])
  return { edition, figure: figure ?? null }
}

/**
 * What a plan's form comes to: the words to save and what the writer said is no CPR number, or why not. The owner is a member, the
 * practice one that the writer sees, the target something the unit allows and better than today unless it is meant.
 */
export async function decidePlan(
  actor: Actor,
  {
    code,
    indicator,
    today,
    form,
  }: { code: MunicipalityCode; indicator: Indicator; today: number | null; form: PlanForm },
): Promise<Result<{ words: PlanWords; waved: Record<string, number> }, PlanProblem>> {
  const { practiceId, ownerId, ownerText, targetValue, targetText, dueOn, status, notes, keepTarget } = form
  if (ownerId !== null && (await findRole(code, ownerId)) === null) return failure({ code: 'owner-unknown' })
  if (practiceId !== null && (await listTitledPractices([practiceId], actor)).length === 0) {
    return failure({ code: 'practice-unknown' })
  }
  if (targetValue !== null && !isPossible(targetValue, limitsOf(indicator.unit))) {
    return failure({ code: 'impossible-value' })
  }
  if (targetValue !== null && !keepTarget && isNoImprovement(targetValue, today, indicator.direction)) {
    return failure({ code: 'worse-than-today' })
  }
  const findings = screenFields({ ownerText, targetText, notes })
  const notCpr = new Set(form.notCpr)
  if (stoppingFieldFindings(findings, notCpr).length > 0) return failure({ code: 'personal-data', findings })
  return success({
    words: { practiceId, ownerId, ownerText, targetValue, targetText, dueOn, status, notes },
    waved: wavedByField(findings, notCpr),
  })
}
