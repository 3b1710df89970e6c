import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Markdown } from '~/ui/markdown'
import { useLanguage } from '~/ui/use-language'
import type { AdoptionEvent } from './adoption'
import { validSteps } from './adoption-timeline'

/** All that was told, in its order; what was put right since says so. `correct` gives the way to put a step right. */
export function AdoptionHistory({
  events,
  correct,
}: {
  events: readonly AdoptionEvent[]
  correct?: (eventId: string) => string
}) {
  const { t } = useTranslation('adoption')
  const language = useLanguage()
  const valid = new Set(validSteps(events).map(({ id }) => id))
  return (
    <ol className="border-l-2 border-line pl-4">
      {events.map((event) => {
        const step = t('history.step', {
          stage: t(`stages.${event.stage}`),
          date: formatDate(`${event.since}T12:00:00Z`, language),
        })
        const date = formatDate(event.recordedAt, language)
        return (
          <li key={event.id} className="mb-5">
            <p className="font-semibold">
              {step}
              {!valid.has(event.id) && <span className="font-normal text-slate"> · {t('history.corrected')}</span>}
              {event.correctsId !== null && (
                <span className="font-normal text-slate"> · {t('history.isCorrection')}</span>
              )}
            </p>
            <p className="text-s text-slate">
              {event.recordedBy === null
                ? t('history.recorded', { date })
                : t('history.recordedBy', { date, person: event.recordedBy })}
            </p>
            <Told title={t('history.changed')} text={event.changed} />
            <Told title={t('history.outcome')} text={event.outcome} />
            {correct && valid.has(event.id) && (
              <Link to={correct(event.id)} className="link text-s" aria-label={t('history.correctStep', { step })}>
                {t('history.correct')}
              </Link>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Told({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <div className="mt-1">
      <p className="text-s text-slate">{title}</p>
      <Markdown text={text} under={3} />
    </div>
  )
}
