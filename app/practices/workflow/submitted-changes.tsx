import { useTranslation } from 'react-i18next'
import type { TextComparison } from '../compare-texts'
import type { PracticeText } from '../practice-text'
import { TextComparisonView } from '../text-comparison'

/** What readers of the published text will meet that is new. */
export function SubmittedChanges({
  comparison,
  before,
  after,
  indicatorNames,
}: {
  comparison: TextComparison
  before: PracticeText
  after: PracticeText
  indicatorNames: Readonly<Record<string, string>>
}) {
  const { t } = useTranslation('workflow')
  const changed = Object.values(comparison).some((part) => (Array.isArray(part) ? part.length > 0 : part))
  return (
    <section className="mb-8">
      <h2 className="mb-3 text-xl">{t('judge.changesTitle')}</h2>
      {changed ? (
        <TextComparisonView comparison={comparison} before={before} after={after} indicatorNames={indicatorNames} />
      ) : (
        <p>{t('judge.same')}</p>
      )}
    </section>
  )
}
