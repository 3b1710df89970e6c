import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { EffectWarning } from './effect-warnings'

/** What a reader must know before trusting an effect, in plain words. */
export function EffectWarningsList({ warnings }: { warnings: readonly EffectWarning[] }) {
  const { t } = useTranslation('adoption')
  if (warnings.length === 0) return null
  return (
    <div className="my-4 max-w-text border-l-4 border-focus pl-4">
      <p className="font-semibold">{t('effect.adopter.warnings')}</p>
      <ul className="list-disc pl-5">
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>
            <Warning warning={warning} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Warning({ warning }: { warning: EffectWarning }) {
  const { t } = useTranslation('adoption')
  const language = useLanguage()
  const paths = usePaths()
  switch (warning.code) {
    case 'small-numbers': {
      const { count, period, of } = warning
      if (of === 'numerator') return <>{t('effect.warnings.small-numbers-numerator', { count, period })}</>
      return <>{t(`effect.warnings.small-numbers-${of}`, { number: formatNumber(count, language), period })}</>
    }
    case 'regression-to-the-mean':
      return <>{t(`effect.warnings.regression-${warning.share}`)}</>
    case 'redefined':
      return <>{t('effect.warnings.redefined', { date: formatDate(warning.on, language) })}</>
    case 'other-source':
      return <>{t('effect.warnings.other-source', { before: warning.before, after: warning.after })}</>
    case 'far-before':
    case 'far-after':
      return <>{t(`effect.warnings.${warning.code}`, { period: warning.period })}</>
    case 'few-periods':
      return <>{t('effect.warnings.few-periods', { before: warning.before, after: warning.after })}</>
    case 'noted':
      return <>{t('effect.warnings.noted', { period: warning.period, note: warning.note })}</>
    case 'stopped-before':
      return <>{t('effect.warnings.stopped-before', { date: formatDate(`${warning.on}T12:00:00Z`, language) })}</>
    case 'other-practices':
      return (
        <>
          {t('effect.warnings.other-practices')}{' '}
          {warning.practices.map(({ slug, title }, place) => (
            <span key={slug} lang="da">
              {place > 0 && ', '}
              <Link to={paths.practice(slug)} className="link">
                {title}
              </Link>
            </span>
          ))}
        </>
      )
    case 'jump-for-all':
    case 'delay-unknown':
    case 'demo':
      return <>{t(`effect.warnings.${warning.code}`)}</>
  }
}
