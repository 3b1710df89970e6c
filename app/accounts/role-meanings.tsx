import { useTranslation } from 'react-i18next'
import { municipalRoles } from './actor'

/** What each role in a municipality may do, unfolded when asked for. */
export function RoleMeanings() {
  const { t } = useTranslation('accounts')
  return (
    <details className="mb-10 max-w-text">
      <summary className="text-petrol">{t('members.what')}</summary>
      <ul className="mt-2 list-disc pl-5">
        {municipalRoles.map((role) => (
          <li key={role}>{t(`roleMeanings.${role}`)}</li>
        ))}
      </ul>
    </details>
  )
}
