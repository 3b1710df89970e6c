import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import type { PlanStatus } from './plan'

/** When a plan was made and each time its status changed. */
export function PlanSteps({ steps }: { steps: readonly { at: string; by: string | null; status: PlanStatus }[] }) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  if (steps.length === 0) return null
  return (
    <section className="mt-10 border-t border-line pt-4 text-s">
      <h2 className="text-m">{t('plans.steps')}</h2>
      <ol>
        {steps.map(({ at, by, status }) => {
          const said = { date: formatDate(at, language), status: t(`plans.statuses.${status}`) }
          return <li key={at}>{by === null ? t('plans.step', said) : t('plans.stepBy', { ...said, name: by })}</li>
        })}
      </ol>
    </section>
  )
}
