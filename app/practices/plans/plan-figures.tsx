import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { FigureValue } from '~/index/figure-value'
import { valueDecimals } from '~/index/value-decimals'
import { useLanguage } from '~/ui/use-language'
import type { ShownPlan } from './shown-plan'

/** From the value a plan began with over today's to its target, and what the figures say of it in words. */
export function PlanFigures({ plan, helped = false }: { plan: ShownPlan; helped?: boolean }) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const { indicator, startValue, startPeriod, today, targetValue, targetText, progress } = plan
  const written = (value: number) => formatNumber(value, language, valueDecimals(value, indicator.unit))
  const cells = [
    { key: 'start', period: startPeriod, value: startValue === null ? t('plans.missing') : written(startValue) },
    {
      key: 'today',
      period: today?.period ?? null,
      value: today ? <FigureValue figure={today} unit={indicator.unit} /> : t('plans.missing'),
    },
    { key: 'target', period: null, value: targetValue === null ? null : written(targetValue) },
  ] as const
  return (
    <>
      <dl className="grid max-w-[36rem] grid-cols-3 gap-x-6">
        {cells.map(({ key, period, value }) => (
          <div key={key}>
            <dt className="text-s text-slate">
              {t(`plans.${key}`)}
              {period && ` (${period})`}
            </dt>
            <dd className="text-m font-semibold tabular-nums">
              {value}
              {key === 'target' && targetValue === null && (
                <span className="text-s font-normal">{t('plans.targetInWords')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {targetText && (
        <p className="text-s">
          {t('plans.targetText')}: <span lang="da">{targetText}</span>
        </p>
      )}
      <p className="mt-1 text-s">
        {t('plans.progressLabel')}: <strong>{t(`plans.progress.${progress}`)}</strong>
        {helped && <span className="text-slate"> · {t(`plans.progressHelp.${progress}`)}</span>}
        <span className="text-slate" lang="da">
          {' '}
          · {indicator.unit}
        </span>
      </p>
    </>
  )
}
