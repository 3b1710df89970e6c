import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import type { RestoringProblem } from './restoring-form'

/** Brings an earlier version back as the new draft; where there is a draft, only after one has said that it may go. */
export function RestorePanel({
  number,
  writing,
  isCurrent,
  problem,
}: {
  number: number
  writing: { version: number; savedAt: Date | string | null; savedBy: string | null }
  isCurrent: boolean
  problem: RestoringProblem | null
}) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const time = writing.savedAt ? formatDateTime(writing.savedAt, language) : null
  const told = (code: RestoringProblem) =>
    code === 'submitted' || code === 'locked' ? t(`write.${code}`) : t(`restore.problems.${code}`)
  return (
    <section className="mt-8 border-t border-line pt-4 print:hidden">
      <h2 className="text-l">{t('restore.title')}</h2>
      {isCurrent && time === null ? (
        <p className="mt-2">{t('restore.isCurrent')}</p>
      ) : (
        <Form method="post" className="mt-2">
          <p className="mb-4 max-w-text">{t('restore.lead', { number })}</p>
          {problem && (
            <Notice tone="error" live>
              {told(problem)}
            </Notice>
          )}
          <input type="hidden" name="seenVersion" value={writing.version} />
          {time !== null && (
            <>
              <p className="mb-2 max-w-text">
                {writing.savedBy
                  ? t('restore.replaces', { name: writing.savedBy, time })
                  : t('restore.replacesSomebody', { time })}
              </p>
              <CheckboxField name="replace" label={t('restore.confirm')} />
            </>
          )}
          <Button quiet>{t('restore.button', { number })}</Button>
        </Form>
      )}
    </section>
  )
}
