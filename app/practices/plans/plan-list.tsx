import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import { PlanFacts } from './plan-facts'
import { PlanFigures } from './plan-figures'
import type { ShownPlan } from './shown-plan'

type PlanListProps = { plans: readonly ShownPlan[]; code: string; mayPlan: boolean; named?: boolean }

/** Plans with their figures; `named` says which indicator each is for. */
export function PlanList({ plans, code, mayPlan, named = true }: PlanListProps) {
  const { t } = useTranslation('planning')
  const paths = usePaths()
  return plans.map((plan) => (
    <article key={plan.id} className="border-t border-line py-4">
      {named && (
        <h3 className="mb-1 text-l">
          <Link to={paths.weakIndicator(plan.indicatorId, { kommune: code })} className="link">
            {plan.indicator.name}
          </Link>
        </h3>
      )}
      <PlanFigures plan={plan} helped />
      <PlanFacts plan={plan} />
      {plan.notes && (
        <p className="mt-2 max-w-text whitespace-pre-line" lang="da">
          {plan.notes}
        </p>
      )}
      {mayPlan && (
        <p className="mt-2">
          <Link to={paths.actionPlan(plan.id)} className="link">
            {t('plans.change')}
            <span className="sr-only"> ({plan.indicator.name})</span>
          </Link>
        </p>
      )}
    </article>
  ))
}
