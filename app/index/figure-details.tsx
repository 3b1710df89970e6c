import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Figure } from './edition'
import type { ShownIndicator } from './shown-indicator'

/** Below a figure: its unit, period, n and the way to its source. */
export function FigureDetails({ figure, indicator }: { figure: Figure; indicator: ShownIndicator }) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const paths = usePaths()
  const { period, n, source } = figure
  return (
    <span className="block text-s text-slate">
      <span lang="da">{indicator.unit}</span>
      {period !== null && <> · {period}</>}
      {n !== null && <> · {t('figure.n', { n: formatNumber(n, language) })}</>}
      {indicator.direction === 'neutral' && <> · {t('figure.context')}</>}
      {source && (
        <>
          {' · '}
          <Link to={paths.observation(source.batchId, source.line)} className="link print:hidden" rel="nofollow">
            {t('figure.source')}
            <span className="sr-only"> {t('figure.sourceOf', { indicator: indicator.name })}</span>
          </Link>
        </>
      )}
    </span>
  )
}
