import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { usePaths } from '~/ui/use-paths'

/** What stands where ranks will stand once an edition is published: what is missing, who brings it, where to go meanwhile. */
export function NoEdition() {
  const { t } = useTranslation('ranking')
  const paths = usePaths()
  return (
    <EmptyState title={t('noEdition.title')}>
      <p>{t('noEdition.text')}</p>
      <p className="mt-2">{t('noEdition.meanwhile')}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink to={paths.indicators()} quiet>
          {t('noEdition.indicators')}
        </ButtonLink>
        <ButtonLink to={paths.practices()} quiet>
          {t('noEdition.practices')}
        </ButtonLink>
      </p>
    </EmptyState>
  )
}
