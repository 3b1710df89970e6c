import { useTranslation } from 'react-i18next'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import type { MunicipalRole, UnionRole } from './actor'

export type Roles = {
  memberships: { municipalityCode: string; role: MunicipalRole }[]
  unionRole?: UnionRole | null | undefined
  isAdministrator?: boolean | undefined
  /** Slugs of the areas in which they are experts. */
  expertIn?: readonly string[] | undefined
}

/** Every role somebody has, each as a few words. */
export function useRoleTexts(): (roles: Roles) => string[] {
  const { t } = useTranslation('accounts')
  const nameOf = useMunicipalityName()
  return ({ memberships, unionRole, isAdministrator, expertIn = [] }) => [
    ...memberships.map(({ municipalityCode, role }) =>
      t('roleIn', { role: t(`roles.${role}`), municipality: nameOf(municipalityCode) }),
    ),
    ...(unionRole ? [t('roleInUnion', { role: t(`unionRoles.${unionRole}`) })] : []),
    ...(isAdministrator ? [t('administrator')] : []),
    ...(expertIn.length > 0 ? [t('expert')] : []),
  ]
}
