import { useTranslation } from 'react-i18next'
import type { ShownIndicator } from '~/index/shown-indicator'
import { EmptyState } from '~/ui/empty-state'
import { type ShownWeakIndicator, WeakIndicatorItem } from './weak-indicator-item'

const openAtFirst = 5

type WeakIndicatorsProps = {
  weak: readonly ShownWeakIndicator[]
  indicators: Readonly<Record<string, ShownIndicator>>
  mayWrite: boolean
}

/** The weak indicators, the one that would give most first; all but the first few closed until wanted. */
export function WeakIndicators({ weak, indicators, mayWrite }: WeakIndicatorsProps) {
  const { t } = useTranslation('profile')
  if (weak.length === 0) return <EmptyState title={t('weak.none')}>{t('weak.noneHelp')}</EmptyState>
  const item = (one: ShownWeakIndicator) => {
    const indicator = indicators[one.figure.indicatorId]
    return indicator && <WeakIndicatorItem key={indicator.id} weak={one} indicator={indicator} mayWrite={mayWrite} />
  }
  const later = weak.slice(openAtFirst)
  return (
    <>
      {weak.slice(0, openAtFirst).map(item)}
      {later.length > 0 && (
        <details className="border-t-2 border-ink py-4">
          <summary className="text-m font-semibold text-petrol">{t('weak.more', { count: later.length })}</summary>
          {later.map(item)}
        </details>
      )}
    </>
  )
}
