import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { ShownIndicator } from '~/index/shown-indicator'
import { EmptyState } from '~/ui/empty-state'
import { usePaths } from '~/ui/use-paths'
import type { ShownWeakIndicator } from './weak-indicator'
import { WeakIndicatorItem } from './weak-indicator-item'

type WeakIndicatorsProps = {
  code: string
  weak: readonly ShownWeakIndicator[]
  /** How many there are in all. */
  count: number
  indicators: Readonly<Record<string, ShownIndicator>>
}

/** The weak indicators that would give most; the others stand behind a link. */
export function WeakIndicators({ code, weak, count, indicators }: WeakIndicatorsProps) {
  const { t } = useTranslation(['profile', 'planning'])
  const paths = usePaths()
  if (weak.length === 0) return <EmptyState title={t('weak.none')}>{t('weak.noneHelp')}</EmptyState>
  return (
    <>
      {weak.map((one) => {
        const indicator = indicators[one.figure.indicatorId]
        return indicator && <WeakIndicatorItem key={indicator.id} weak={one} indicator={indicator} code={code} />
      })}
      {count > weak.length && (
        <p className="border-t-2 border-ink py-4 text-m font-semibold">
          <Link to={paths.weakIndicators({ kommune: code })} className="link">
            {t('planning:weak.toAll', { count })}
          </Link>
        </p>
      )}
    </>
  )
}
