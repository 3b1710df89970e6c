import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { PlanFigures } from './plan-figures'
import type { ShownPlan } from './shown-plan'

/** A municipality's open plans in short, each with its figures, and the way to all of them. */
export function OwnPlans({ plans, code }: { plans: readonly ShownPlan[]; code: string }) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const paths = usePaths()
  return (
    <>
      {plans.length === 0 && <p>{t('plans.hubNone')}</p>}
      <div className="grid gap-x-12 lg:grid-cols-2">
        {plans.map((plan) => (
          <article key={plan.id} className="border-t border-line py-3">
            <h3 className="text-m">
              <Link to={paths.weakIndicator(plan.indicatorId, { kommune: code })} className="link">
                {plan.indicator.name}
              </Link>
            </h3>
            <p className="text-s text-slate">
              {t(`plans.statuses.${plan.status}`)} · {t('plans.dueOn', { date: formatDate(plan.dueOn, language) })}
            </p>
            <PlanFigures plan={plan} />
          </article>
        ))}
      </div>
      <p className="mt-3">
        <Link to={paths.actionPlans({ kommune: code })} className="link">
          {t('plans.hubAll')}
        </Link>
      </p>
    </>
  )
}
