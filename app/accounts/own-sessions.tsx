import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'

type ShownSession = { id: string; createdAt: Date | string; expiresAt: Date | string; isHere: boolean }

/** Everywhere one is logged in, and the way out of each and all. */
export function OwnSessions({ sessions }: { sessions: ShownSession[] }) {
  const { t } = useTranslation('accounts')
  const language = useLanguage()
  return (
    <section className="border-t border-line pt-6">
      <h2 className="text-l">{t('account.sessionsTitle')}</h2>
      <ul className="my-3 max-w-text">
        {sessions.map(({ id, createdAt, expiresAt, isHere }) => {
          const at = formatDateTime(createdAt, language)
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
              <span>
                <span className="block">{t('account.started', { at })}</span>
                <span className="block text-s text-slate">
                  {t('account.ends', { at: formatDateTime(expiresAt, language) })}
                </span>
              </span>
              {isHere ? (
                <strong>{t('account.here')}</strong>
              ) : (
                <Form method="post">
                  <input type="hidden" name="intent" value="end-session" />
                  <input type="hidden" name="sessionId" value={id} />
                  <Button quiet small aria-label={t('account.endSessionOf', { at })}>
                    {t('account.endSession')}
                  </Button>
                </Form>
              )}
            </li>
          )
        })}
      </ul>
      <Form method="post" reloadDocument>
        <input type="hidden" name="intent" value="end-all-sessions" />
        <Button danger>{t('account.endAll')}</Button>
        <p className="mt-1 text-s text-slate">{t('account.endAllEffect')}</p>
      </Form>
    </section>
  )
}
