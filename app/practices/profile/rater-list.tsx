import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'

/** Who was asked to rate, and whether they have: never with which letters. */
export function RaterList({
  raters,
  mayAssign,
}: {
  raters: readonly {
    ratingId: string
    name: string | null
    assignedAt: Date | string
    ratedAt: Date | string | null
  }[]
  mayAssign: boolean
}) {
  const { t } = useTranslation('workflow')
  const language = useLanguage()
  return (
    <section className="mb-8">
      <h2 className="mb-2 text-xl">{t('assign.assigned')}</h2>
      <ul className="max-w-text">
        {raters.map(({ ratingId, name, assignedAt, ratedAt }) => (
          <li key={ratingId} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-2">
            <span>
              {name}{' '}
              <span className="text-slate">
                {ratedAt
                  ? t('assign.hasRated', { date: formatDate(ratedAt, language) })
                  : t('assign.hasNotRated', { date: formatDate(assignedAt, language) })}
              </span>
            </span>
            {mayAssign && !ratedAt && (
              <Form method="post">
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="ratingId" value={ratingId} />
                <Button danger small>
                  {t('assign.remove', { name })}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayAssign && <p className="mt-2 text-s text-slate">{t('assign.removeEffect')}</p>}
    </section>
  )
}
