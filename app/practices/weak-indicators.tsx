import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { formatNumber } from '~/i18n/format'
import type { ShownIndicator } from '~/index/shown-indicator'
import { EmptyState } from '~/ui/empty-state'
import { useLanguage } from '~/ui/use-language'
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
      {weak.length > 1 && <Overview weak={weak} indicators={indicators} />}
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

/** All of them at a glance: what each would give and whether others have done something about it. */
function Overview({ weak, indicators }: Pick<WeakIndicatorsProps, 'weak' | 'indicators'>) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  return (
    <table className="mb-10 w-full max-w-[48rem] border-collapse text-s">
      <caption className="pb-2 text-left font-semibold">{t('weak.overview')}</caption>
      <thead>
        <tr className="align-bottom">
          <th scope="col" className="text-left">
            {t('all.indicator')}
          </th>
          <th scope="col" className="w-24 pl-3 text-right sm:w-40">
            {t('weak.gainShort')}
          </th>
          <th scope="col" className="w-20 pl-3 text-right sm:w-40">
            {t('weak.practicesShort')}
          </th>
        </tr>
      </thead>
      <tbody>
        {weak.map(({ figure: { indicatorId, gain }, practices }) => (
          <tr key={indicatorId} className="border-t border-line align-top">
            <th scope="row" className="py-1.5 text-left font-normal">
              <a href={`#svag-${indicatorId}`} className="link">
                {indicators[indicatorId]?.name}
              </a>
              {/* The same question is asked in several areas. */}
              <span className="block text-slate">{areaById(indicators[indicatorId]?.area ?? '')?.name[language]}</span>
            </th>
            <td className="py-1.5 pl-3 text-right">
              {gain === null ? t('weak.gainUnknown') : `+${formatNumber(gain, language, gain < 0.1 ? 2 : 1)}`}
            </td>
            <td className="py-1.5 pl-3 text-right">{practices.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
