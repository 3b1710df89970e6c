import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { usePaths } from '~/ui/use-paths'
import { type Roles, useRoleTexts } from './role-text'

/** What one is allowed to do, and the way to the members for those who manage them. */
export function OwnRoles(roles: Roles) {
  const { t } = useTranslation('accounts')
  const paths = usePaths()
  const nameOf = useMunicipalityName()
  const texts = useRoleTexts()(roles)
  const managed = roles.memberships.filter(({ role }) => role === 'manager')
  return (
    <section className="mb-10">
      <h2 className="text-l">{t('account.roles')}</h2>
      {texts.length === 0 && <p className="mt-2 max-w-text">{t('account.noRoles')}</p>}
      <ul className="mt-2">
        {texts.map((text) => (
          <li key={text} className="first-letter:uppercase">
            {text}
          </li>
        ))}
      </ul>
      {managed.map(({ municipalityCode }) => (
        <p key={municipalityCode} className="mt-2">
          <Link className="link" to={paths.members(municipalityCode)}>
            {t('account.members', { municipality: nameOf(municipalityCode) })}
          </Link>
        </p>
      ))}
    </section>
  )
}
