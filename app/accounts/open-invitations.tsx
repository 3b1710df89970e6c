import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import type { MunicipalRole } from './actor'

type ShownInvitation = {
  tokenHash: string
  name: string
  email: string
  role: MunicipalRole
  expiresAt: Date | string
}

/** The invitations nobody has accepted yet, each to be withdrawn. */
export function OpenInvitations({ invitations }: { invitations: ShownInvitation[] }) {
  const { t } = useTranslation('accounts')
  const language = useLanguage()
  return (
    <section className="border-t border-line pt-6">
      <h2 className="text-l">{t('members.openTitle')}</h2>
      {invitations.length === 0 && <p className="mt-2">{t('members.openNone')}</p>}
      <ul className="mt-2">
        {invitations.map(({ tokenHash, name, email, role, expiresAt }) => (
          <li
            key={tokenHash}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
          >
            <span className="min-w-0">
              <span className="block font-semibold">{name}</span>
              <span className="block break-all text-s text-slate">{email}</span>
              <span className="block text-s text-slate first-letter:uppercase">
                {t('members.openUntil', { role: t(`roles.${role}`), date: formatDate(expiresAt, language) })}
              </span>
            </span>
            <Form method="post">
              <input type="hidden" name="intent" value="revoke" />
              <input type="hidden" name="tokenHash" value={tokenHash} />
              <Button quiet small aria-label={t('members.revokeWho', { name })}>
                {t('members.revoke')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
