import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { changedFields } from './compare-texts'
import type { PracticeText } from './practice-text'
import type { NewerText } from './save-answer'

/**
 * Somebody saved a newer text: says who, when and in which fields it differs, and leads to where the two are merged. Stands
 * inside the form, whose fields hold the writer's own text and go along.
 */
export function NewerTextNotice({
  newer,
  mine,
  slug,
  onUseTheirs,
}: {
  newer: NewerText
  mine: PracticeText
  slug: string
  onUseTheirs: () => void
}) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const time = newer.savedAt ? formatDateTime(newer.savedAt, language) : ''
  const differing = changedFields(mine, newer.text)
  return (
    <Notice tone="error" title={t('write.conflictTitle')} live>
      <p>
        {newer.savedBy ? t('write.conflictBy', { name: newer.savedBy, time }) : t('write.conflictSomebody', { time })}
      </p>
      {differing.length === 0 ? (
        <p>{t('write.conflictSame')}</p>
      ) : (
        <p className="mt-2">
          {t('write.conflictFields')} {differing.map((field) => t(`fields.${field}.label`)).join(' · ')}
        </p>
      )}
      <p className="mt-3 flex flex-wrap items-center gap-4">
        <Button name="intent" value="merge" formAction={paths.mergePractice(slug)} small>
          {t('merge.open')}
        </Button>
        <a href={paths.editPractice(slug)} onClick={onUseTheirs} className="link">
          {t('write.conflictUseTheirs')}
        </a>
      </p>
    </Notice>
  )
}
