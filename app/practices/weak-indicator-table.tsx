import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { formatNumber } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { WeakIndicatorLine } from './weak-indicator'

/** All weak indicators at a glance: what each would give, what others have done about it and whether there is a plan. */
export function WeakIndicatorTable({
  weak,
  code,
  caption,
}: {
  weak: readonly WeakIndicatorLine[]
  code: string
  caption: string
}) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const paths = usePaths()
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { key: 'indicator', title: t('weak.indicator') },
        { key: 'gain', title: t('weak.gain'), numeric: true },
        { key: 'practice', title: t('weak.firstPractice') },
        { key: 'plan', title: t('weak.plan') },
      ]}
    >
      {weak.map(({ indicator, gain, practices, first, plan }) => (
        <tr key={indicator.id}>
          <Cell head>
            <Link to={paths.weakIndicator(indicator.id, { kommune: code })} className="link">
              {indicator.name}
            </Link>
            {/* The same question is asked in several areas. */}
            <span className="block text-slate">{areaById(indicator.area)?.name[language]}</span>
          </Cell>
          <Cell numeric>
            {gain === null ? t('weak.gainUnknown') : `+${formatNumber(gain, language, gain < 0.1 ? 2 : 1)}`}
          </Cell>
          <Cell>
            {first ? (
              <>
                <Link to={paths.practice(first.slug)} className="link" lang="da">
                  {first.title}
                </Link>
                {practices > 1 && (
                  <span className="text-slate"> · {t('weak.practiceCount', { count: practices })}</span>
                )}
              </>
            ) : (
              <span className="text-slate">{t('weak.noPractice')}</span>
            )}
          </Cell>
          <Cell>
            {plan ? t(`plans.statuses.${plan.status}`) : <span className="text-slate">{t('weak.noPlan')}</span>}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
