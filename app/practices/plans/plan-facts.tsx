import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { ShownPlan } from './shown-plan'

/** Who owns a plan, by when, by which practice and how it stands. `plain` leaves out what paper can't follow. */
export function PlanFacts({ plan, plain = false }: { plan: ShownPlan; plain?: boolean }) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const paths = usePaths()
  const { practice, dueOn, status } = plan
  return (
    <dl className="mt-2 grid gap-x-6 text-s sm:grid-cols-[auto_1fr] [&>dt]:text-slate">
      <dt>{t('plans.status')}</dt>
      <dd>
        {t(`plans.statuses.${status}`)} · {t('plans.dueOn', { date: formatDate(dueOn, language) })}
      </dd>
      <dt>{t('plans.owner')}</dt>
      <dd>
        <Owner plan={plan} />
      </dd>
      <dt>{t('plans.practice')}</dt>
      <dd>
        {practice === null && t('plans.noPractice')}
        {practice === 'gone' && t('plans.practiceGone')}
        {practice !== null &&
          practice !== 'gone' &&
          (plain ? (
            <span lang="da">{practice.title}</span>
          ) : (
            <Link to={paths.practice(practice.slug)} className="link" lang="da">
              {practice.title}
            </Link>
          ))}
      </dd>
    </dl>
  )
}

function Owner({ plan: { ownerId, ownerName, ownerText } }: { plan: ShownPlan }) {
  const { t } = useTranslation('planning')
  const name = ownerId !== null && ownerName === null ? t('plans.ownerLeft') : ownerName
  return (
    <>
      {name}
      {name && ownerText && ' · '}
      {ownerText && <span lang="da">{ownerText}</span>}
    </>
  )
}
