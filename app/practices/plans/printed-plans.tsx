import { useTranslation } from 'react-i18next'
import { PlanFacts } from './plan-facts'
import { PlanFigures } from './plan-figures'
import type { ShownPlan } from './shown-plan'

/** How many plans stand on a sheet. */
export const plansOnSheet = 3

/** Plans for a council committee, on paper: three a sheet, none broken across two. */
export function PrintedPlans({ plans }: { plans: readonly ShownPlan[] }) {
  const { t } = useTranslation('planning')
  return plans.map((plan, place) => (
    <article
      key={plan.id}
      className={`break-inside-avoid border-t-2 border-ink py-4 ${place > 0 && place % plansOnSheet === 0 ? 'print:break-before-page' : ''}`}
    >
      <h2 className="mb-1 text-l">{plan.indicator.name}</h2>
      <PlanFigures plan={plan} helped />
      <PlanFacts plan={plan} plain />
      {plan.notes && (
        <>
          <h3 className="mt-2 text-s font-semibold">{t('plans.notes')}</h3>
          <p className="max-w-text whitespace-pre-line text-s" lang="da">
            {plan.notes}
          </p>
        </>
      )}
    </article>
  ))
}
