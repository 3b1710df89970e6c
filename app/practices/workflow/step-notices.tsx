import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { ReturnedNotice } from './returned-notice'
import type { WorkflowStep } from './submission'
import { WaitingNotice } from './waiting-notice'

/** For a practice's writers: what it waits for, and what is asked of them. */
export function StepNotices({ step }: { step: WorkflowStep }) {
  const { t } = useTranslation('workflow')
  const { slug, waitingSince, returned, locked, unanswered } = step
  return (
    <>
      {locked && (
        <Notice tone="warning" title={t('locked.title')}>
          {t('locked.lead')}
        </Notice>
      )}
      {waitingSince && <WaitingNotice slug={slug} submittedAt={waitingSince} mayWithdraw={step.mayPublish} withText />}
      {returned && <ReturnedNotice slug={slug} returned={returned} />}
      {step.overdue && <OverdueNotice step={step} overdue={step.overdue} />}
      {unanswered && <Notice title={t('review.unansweredTitle')}>{t('review.unanswered')}</Notice>}
    </>
  )
}

function OverdueNotice({
  step: { slug, mayPublish },
  overdue,
}: {
  step: WorkflowStep
  overdue: NonNullable<WorkflowStep['overdue']>
}) {
  const { t } = useTranslation('workflow')
  const language = useLanguage()
  const paths = usePaths()
  const due = formatDate(overdue.dueAt, language)
  return (
    <Notice tone="warning" title={t('review.dueTitle')}>
      <p>{t('review.due', { due, end: formatDate(overdue.endsAt, language) })}</p>
      {mayPublish && (
        <Form method="post" action={paths.practiceStanding(slug)} className="mt-3">
          <input type="hidden" name="intent" value="confirm" />
          <Button small>{t('review.confirm')}</Button>
          <p className="mt-1 text-s">{t('review.confirmHint')}</p>
        </Form>
      )}
    </Notice>
  )
}

/** For every reader: how fresh the municipality's word is. It says dates, never how long ago, so that it stays true. */
export function ReviewLine({ reviewDueAt, confirmedAt }: { reviewDueAt: Date; confirmedAt: Date }) {
  const { t } = useTranslation('workflow')
  const language = useLanguage()
  return (
    <p className="mt-6 max-w-text text-s text-slate">
      {t('review.confirmed', { date: formatDate(confirmedAt, language), due: formatDate(reviewDueAt, language) })}
    </p>
  )
}
