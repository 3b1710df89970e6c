import { useTranslation } from 'react-i18next'
import { type EffectLine, movementOf } from './shown-effect'
import { useAmount } from './use-amount'

/** What happened in one sentence, with its interval and what may be said of it; or that nobody can be measured yet. */
export function EffectSentence({
  line: { indicator, pooled, measured, adopters, reservations },
}: {
  line: EffectLine
}) {
  const { t } = useTranslation('adoption')
  const { signed, unit } = useAmount(indicator.unit)
  if (pooled === null || measured === null) return <p>{t('effect.nobodyMeasured', { indicator: indicator.name })}</p>
  const { count, effect, interval } = pooled
  const size = signed(effect).replace(/^[+\u2212]/, '')
  const movement = movementOf(pooled, !/[1-9]/.test(size))
  return (
    <>
      <p>
        {t('effect.all', { count })}{' '}
        <strong>
          {movement === 'as-others'
            ? t('effect.as-others', { indicator: indicator.name })
            : t(`effect.${movement}`, { indicator: indicator.name, size, unit })}
        </strong>{' '}
        {t('effect.between', { low: signed(interval.low), high: signed(interval.high) })}.{' '}
        {t(`effect.verdicts.${measured.verdict}`)}
      </p>
      {reservations.length > 0 && (
        <p className="text-s">
          {t('effect.adopter.warnings')}:{' '}
          {reservations.map(({ of, count: at }) => t(`effect.reservations.${of}`, { count: at })).join(', ')}.
        </p>
      )}
      {count < adopters && <p className="text-s text-slate">{t('effect.notAll', { adopters, count })}</p>}
    </>
  )
}
