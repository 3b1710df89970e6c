import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { restsOnFew } from '~/collection/small-numbers'
import { formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Figure } from './edition'
import type { ShownIndicator } from './shown-indicator'
import { useEditionQuery } from './use-edition-query'

type FigureDetailsProps = { figure: Pick<Figure, 'period' | 'n' | 'source'>; indicator: ShownIndicator }

/** Below a figure: its unit, period, n and the way to its source. */
export function FigureDetails({ figure: { period, n, source }, indicator }: FigureDetailsProps) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const paths = usePaths()
  const edition = useEditionQuery()
  const facts = [
    period,
    n !== null && t('figure.n', { n: formatNumber(n, language) }),
    restsOnFew(indicator.source, n) && t('figure.few'),
    indicator.direction === 'neutral' && t('figure.context'),
  ].filter(Boolean)
  const sourceName = t(`source.${indicator.source}`)
  return (
    <>
      <span lang="da">{indicator.unit}</span>
      {` · ${[...facts, ''].join(' · ')}`}
      {source ? (
        <Link to={paths.observation(source.batchId, source.line, edition)} className="link" rel="nofollow">
          {t('figure.source', { source: sourceName })}
        </Link>
      ) : (
        sourceName
      )}
    </>
  )
}
