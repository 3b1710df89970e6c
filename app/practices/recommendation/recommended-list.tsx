import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PracticeCard } from '../practice-card'
import { inRecommendedOrder, mostPoints, type Part, parts, pointsOf } from './recommendation'
import type { Recommended } from './recommended'
import { useReasonTexts } from './use-reason-texts'

type RecommendedListProps = {
  recommended: readonly Recommended[]
  /** What the reader put in front; null for the sum. */
  by: Part | null
  /** The address of this list in another order. */
  sortedHref: (by: Part | null) => string
  /** Where a practice leads to a plan; null for those who may not plan. */
  planHref: ((practiceId: string) => string) | null
}

/** Every practice for one indicator with the reason why it stands where it stands, in an order the reader may change. */
export function RecommendedList({ recommended, by, sortedHref, planHref }: RecommendedListProps) {
  const { t } = useTranslation('planning')
  if (recommended.length === 0) return <p>{t('weak.noRecommended')}</p>
  return (
    <>
      {recommended.length > 1 && (
        <nav aria-label={t('weak.order')} className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-s">
          <span className="text-slate">{t('weak.order')}:</span>
          {[null, ...parts].map((part) => (
            <Link
              key={part ?? 'sum'}
              to={sortedHref(part)}
              preventScrollReset
              aria-current={part === by ? 'true' : undefined}
              className={part === by ? 'font-semibold text-ink' : 'link'}
            >
              {t(`weak.orders.${part ?? 'sum'}`)}
            </Link>
          ))}
        </nav>
      )}
      <ol className="max-w-[60rem]">
        {inRecommendedOrder(recommended, by).map((practice) => (
          <li key={practice.slug}>
            <PracticeCard practice={practice} />
            <Reasons practice={practice} planHref={planHref} />
          </li>
        ))}
      </ol>
      <Rule />
    </>
  )
}

function Reasons({
  practice: { id, reasons, ownStage, title },
  planHref,
}: {
  practice: Recommended
  planHref: RecommendedListProps['planHref']
}) {
  const { t } = useTranslation('planning')
  const texts = useReasonTexts()(reasons)
  return (
    <div className="-mt-2 mb-4 text-s">
      <p>
        <strong>{t('weak.why')}</strong>{' '}
        {parts.map((part, place) => (
          <span key={part}>
            {place > 0 && ' · '}
            {texts[part]}{' '}
            <span className="text-slate">{t('weak.partPoints', { points: signed(reasons[part].points) })}</span>
          </span>
        ))}
        {' · '}
        <strong>{t('weak.points', { points: signed(pointsOf(reasons)), most: mostPoints * parts.length })}</strong>
      </p>
      {ownStage && <p>{t(`weak.ownStage.${ownStage}`)}</p>}
      {planHref && (
        <p>
          <Link to={planHref(id)} className="link">
            {t('weak.choose')}
            <span className="sr-only" lang="da">
              : {title}
            </span>
          </Link>
        </p>
      )}
    </div>
  )
}

/** With a minus sign that is one. */
function signed(points: number): string {
  return String(points).replace('-', '\u2212')
}

function Rule() {
  const { t } = useTranslation('planning')
  const rules = ['ruleLink', 'ruleKnowledge', 'ruleLikeness', 'ruleEffect'] as const
  return (
    <details className="mt-4 max-w-text border-t border-line pt-3 text-s">
      <summary className="text-petrol">{t('weak.rule')}</summary>
      <p className="mt-2">
        {t('weak.ruleSum', { most: mostPoints })} {t('weak.ruleUnknown')}
      </p>
      <ul className="my-2 list-disc pl-5">
        {rules.map((rule) => (
          <li key={rule}>{t(`weak.${rule}`)}</li>
        ))}
      </ul>
      <p>{t('weak.ruleEqual')}</p>
    </details>
  )
}
