import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { formatDateTime } from '~/i18n/format'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { changedFields } from './compare-texts'
import { chosenIndicators, type IndicatorChoice } from './indicator-choice'
import type { PracticeField, PracticeText } from './practice-text'
import type { NewerText } from './save-answer'

/**
 * Somebody saved a newer text: shows it where it differs from what the writer has, and lets the writer choose. Stands
 * inside the form, whose fields hold the writer's own text.
 */
export function NewerTextNotice({
  newer,
  mine,
  slug,
  indicators,
  onUseTheirs,
}: {
  newer: NewerText
  mine: PracticeText
  slug: string
  indicators: readonly IndicatorChoice[]
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
      {differing.length === 0 && <p>{t('write.conflictSame')}</p>}
      {differing.length > 0 && (
        <>
          <p className="mt-2">{t('write.conflictFields')}</p>
          <dl className="my-2">
            {differing.map((field) => (
              <div key={field} className="mb-2">
                <dt className="font-semibold">{t(`fields.${field}.label`)}</dt>
                <dd className="max-h-60 overflow-y-auto whitespace-pre-line border border-line bg-white px-2" lang="da">
                  <Value field={field} text={newer.text} indicators={indicators} />
                </dd>
              </div>
            ))}
          </dl>
          <p>{t('write.conflictMerge')}</p>
        </>
      )}
      <p className="mt-3 flex flex-wrap items-center gap-4">
        <Button name="intent" value="replace" small>
          {t('write.conflictKeepMine')}
        </Button>
        <a href={paths.editPractice(slug)} onClick={onUseTheirs} className="link">
          {t('write.conflictUseTheirs')}
        </a>
      </p>
    </Notice>
  )
}

function Value({
  field,
  text,
  indicators,
}: {
  field: PracticeField
  text: PracticeText
  indicators: readonly IndicatorChoice[]
}) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const words = () => {
    switch (field) {
      case 'area':
        return text.area && areaById(text.area)?.name[language]
      case 'indicatorIds':
        return chosenIndicators(indicators, text.indicatorIds)
          .map(({ name }) => name)
          .join('\n')
      case 'effectDirection':
        return t(`effectDirections.${text.effectDirection}`)
      case 'status':
        return text.status && t(`statuses.${text.status}`)
      default:
        return text[field]
    }
  }
  return <>{words() || t('write.empty')}</>
}
