import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

/** For a practice's writers: it waits to be judged, and how to take it back. */
export function WaitingNotice({
  slug,
  submittedAt,
  mayWithdraw,
  withText,
}: {
  slug: string
  submittedAt: Date | string
  mayWithdraw: boolean
  /** True where the text that was handed in isn't on the page itself. */
  withText?: boolean
}) {
  const { t } = useTranslation('workflow')
  const language = useLanguage()
  const paths = usePaths()
  return (
    <Notice title={t('waiting.title', { date: formatDate(submittedAt, language) })}>
      <p>{t('waiting.lead')}</p>
      {withText && (
        <p>
          <Link to={paths.submitPractice(slug)} className="link">
            {t('waiting.see')}
          </Link>
        </p>
      )}
      {mayWithdraw ? (
        <Form method="post" action={paths.practiceStanding(slug)} className="mt-3">
          <input type="hidden" name="intent" value="withdraw" />
          <Button quiet small>
            {t('waiting.withdraw')}
          </Button>
          <p className="mt-1 text-s">{t('waiting.withdrawHint')}</p>
        </Form>
      ) : (
        <p>{t('waiting.onlyEditors')}</p>
      )}
    </Notice>
  )
}
