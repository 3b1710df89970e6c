import { useTranslation } from 'react-i18next'
import { DemoMark } from '~/ui/demo-mark'
import type { UnionRole } from './actor'
import { type Roles, useRoleTexts } from './role-text'

type DemoAccount = {
  email: string
  membership?: Roles['memberships'][number]
  unionRole?: UnionRole | undefined
  isAdministrator?: boolean | undefined
  expertIn?: string[] | undefined
}

/** The log-ins everybody may try, on a demonstration server. */
export function DemoAccounts({ password, users }: { password: string; users: DemoAccount[] }) {
  const { t } = useTranslation('accounts')
  const rolesOf = useRoleTexts()
  return (
    <section className="mt-10 border-t border-line pt-6" aria-label={t('logIn.demoAccounts')}>
      <h2 className="text-l">
        {t('logIn.demoTitle')} <DemoMark />
      </h2>
      <p className="mt-2">{t('logIn.demoHow', { password })}</p>
      <ul className="mt-3 max-w-text">
        {users.map(({ email, membership, ...roles }) => (
          <li key={email} className="flex flex-wrap justify-between gap-x-6 border-t border-line py-1.5">
            <span className="break-all">{email}</span>
            <span className="text-slate">
              {rolesOf({ ...roles, memberships: membership ? [membership] : [] }).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
