import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areaById, themeById } from '~/catalogue/areas'
import { formatDate, formatNumber } from '~/i18n/format'
import type { ShownIndicator } from '~/index/shown-indicator'
import { TrendVerdict } from '~/index/trend/trend-verdict'
import { valueDecimals } from '~/index/value-decimals'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { RecommendedLine } from './recommendation/recommended-line'
import type { ShownWeakIndicator } from './weak-indicator'

type WeakIndicatorItemProps = { weak: ShownWeakIndicator; indicator: ShownIndicator; code: string }

/** One weak indicator in short: how weak, what it would give, the plan there is and the first recommendations. */
export function WeakIndicatorItem({ weak, indicator, code }: WeakIndicatorItemProps) {
  const { t } = useTranslation(['profile', 'planning'])
  const language = useLanguage()
  const paths = usePaths()
  const { figure, trend, practices, practiceCount, ownPractices, plan } = weak
  const written = (value: number) => formatNumber(value, language, valueDecimals(value, indicator.unit))
  const gain = figure.gain === null ? null : formatNumber(figure.gain, language, figure.gain < 0.1 ? 2 : 1)
  const page = paths.weakIndicator(indicator.id, { kommune: code })
  return (
    <article aria-labelledby={`svag-${indicator.id}`} className="border-t-2 border-ink py-5">
      <p className="text-s text-slate">
        {areaById(indicator.area)?.name[language]} · {themeById(indicator.theme)?.name[language]}
      </p>
      <h3 id={`svag-${indicator.id}`} className="text-l">
        <Link to={page} className="link">
          {indicator.name}
        </Link>
      </h3>
      <div className="mt-2 grid gap-x-12 gap-y-4 lg:grid-cols-2">
        <div>
          {gain !== null && <p className="font-semibold">{t('weak.gain', { points: gain })}</p>}
          {figure.value !== null && figure.peerMedian !== null && (
            <p className="text-s">
              {t('weak.values', { own: written(figure.value), median: written(figure.peerMedian) })}{' '}
              <span lang="da" className="text-slate">
                ({indicator.unit})
              </span>
            </p>
          )}
          {trend && (
            <p className="mt-2 text-s">
              <TrendVerdict trend={trend} />
            </p>
          )}
          <p className="mt-2 text-s">
            {t('planning:weak.plan')}:{' '}
            {plan ? (
              <strong>
                {t(`planning:plans.statuses.${plan.status}`)},{' '}
                {t('planning:plans.dueOn', { date: formatDate(plan.dueOn, language) })}
              </strong>
            ) : (
              <span className="text-slate">{t('planning:weak.noPlan')}</span>
            )}
          </p>
          <p className="mt-2">
            <Link to={page} className="link">
              {t('planning:weak.open')}
              <span className="sr-only"> ({indicator.name})</span>
            </Link>
          </p>
        </div>
        <div>
          <h4 className="text-m font-semibold">{t('weak.practices')}</h4>
          {practices.length === 0 && <p className="text-s">{t('weak.noPractices')}</p>}
          <ul>
            {practices.map((practice) => (
              <RecommendedLine key={practice.slug} practice={practice} />
            ))}
          </ul>
          {practiceCount > practices.length && (
            <p className="text-s">
              <Link to={`${page}#afsnit-practices`} className="link">
                {t('weak.morePractices', { count: practiceCount })}
                <span className="sr-only"> ({indicator.name})</span>
              </Link>
            </p>
          )}
          {ownPractices.map(({ slug, title }) => (
            <p key={slug} className="mt-2 text-s">
              {t('weak.ownPractice')}{' '}
              <Link to={paths.practice(slug)} className="link" lang="da">
                {title}
              </Link>
            </p>
          ))}
        </div>
      </div>
    </article>
  )
}
