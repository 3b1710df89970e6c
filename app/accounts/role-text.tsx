import { useTranslation } from 'react-i18next'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import type { MunicipalRole, UnionRole } from './actor'

export type Roles = {
  memberships: { municipalityCode: string; role: MunicipalRole }[]
  unionRole?: UnionRole | null | undefined
  isAdministrator?: boolean | undefined
}

/** The name of a municipality in the page's language; its code when we don't know it. */
export function useMunicipalityName(): (code: string) => string {
  const language = useLanguage()
  return (code) => {
    const municipality = municipalityByCode(code)
    return municipality ? municipalityName(municipality, language) : code
  }
}

/** Every role somebody has, each as a few words. */
export function useRoleTexts(): (roles: Roles) => string[] {
  const { t } = useTranslation('accounts')
  const nameOf = useMunicipalityName()
  return ({ memberships, unionRole, isAdministrator }) => [
    ...memberships.map(({ municipalityCode, role }) =>
      t('roleIn', { role: t(`roles.${role}`), municipality: nameOf(municipalityCode) }),
    ),
    ...(unionRole ? [t('roleInUnion', { role: t(`unionRoles.${unionRole}`) })] : []),
    ...(isAdministrator ? [t('administrator')] : []),
  ]
}
