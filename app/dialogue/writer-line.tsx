import { useTranslation } from 'react-i18next'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'

/** Who wrote something, and for which municipality; the union where it is none. */
export function WriterLine({ name, code }: { name: string | null; code: MunicipalityCode | null }) {
  const { t } = useTranslation('dialogue')
  const municipality = municipalityByCode(code ?? '')
  return (
    <>
      <strong>{name ?? t('post.formerUser')}</strong>
      {' · '}
      {municipality ? t('post.municipality', { name: municipality.name }) : t('post.union')}
    </>
  )
}
