import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatShare } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import type { MethodSummary } from './method-summary'

type Summary = { summary: MethodSummary }

/** The steps of a method in words, in the order they are taken; what this method does not do is not mentioned. */
export function MethodSteps({ summary }: Summary) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  const { indicators, gaps, minimumAvailability, outlierPoints, aggregation, equalWeights } = summary
  return (
    <ol className="mt-4 grid max-w-text list-decimal gap-4 pl-6 marker:font-semibold marker:text-petrol">
      <Step title={t('method.step.figures.title')}>{t('method.step.figures.text')}</Step>
      {indicators.divided > 0 && (
        <Step title={t('method.step.denominate.title')}>
          {t('method.step.denominate.text', { count: indicators.divided })}
        </Step>
      )}
      <Step title={t('method.step.gaps.title')}>
        {gaps.rule === 'leave-out'
          ? t('method.step.gaps.leave-out')
          : t('method.step.gaps.group-mean', { column: gaps.column })}
      </Step>
      {minimumAvailability !== null && (
        <Step title={t('method.step.screen.title')}>
          {t('method.step.screen.text', { share: formatShare(minimumAvailability, language) })}
        </Step>
      )}
      {outlierPoints !== null && (
        <Step title={t('method.step.outliers.title')}>
          {t('method.step.outliers.winsorise-or-log', { points: outlierPoints })}
        </Step>
      )}
      {indicators.transformed > 0 && (
        <Step title={t('method.step.transform.title')}>
          {t('method.step.transform.text', { count: indicators.transformed })}
        </Step>
      )}
      <Step title={t('method.step.direction.title')}>{t('method.step.direction.text', indicators)}</Step>
      <NormaliseStep summary={summary} />
      <Step title={t('method.step.aggregate.title')}>
        {t(`method.step.aggregate.${aggregation}`)}{' '}
        {t(equalWeights ? 'method.step.aggregate.equal' : 'method.step.aggregate.unequal')}
      </Step>
      <CoverageStep summary={summary} />
      <Step title={t('method.step.rank.title')}>{t('method.step.rank.text')}</Step>
      <UncertaintyStep summary={summary} />
      <Step title={t('method.step.figureRank.title')}>
        {t('method.step.figureRank.text')}
        {!summary.uncertainty?.sampling && ` ${t('method.step.figureRank.apart')}`}
      </Step>
    </ol>
  )
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="pl-2">
      <h3 className="text-m">{title}</h3>
      <div>{children}</div>
    </li>
  )
}

function NormaliseStep({ summary }: Summary) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  const { rule, scale } = summary.normalise
  const [low, high] = scale ?? [0, 0]
  const ends = {
    low: formatNumber(low, language),
    high: formatNumber(high, language),
    middle: formatNumber((low + high) / 2, language),
  }
  return <Step title={t('method.step.normalise.title')}>{t(`method.step.normalise.${rule}`, ends)}</Step>
}

function CoverageStep({ summary: { coverage } }: Summary) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  if (coverage.length === 0) return null
  function demand({ depth, minimum }: MethodSummary['coverage'][number]): string {
    const share = formatShare(minimum, language)
    if (depth !== 0 && depth !== 1 && depth !== 2) return t('method.step.coverage.deeper', { depth, share })
    return minimum === 1 ? t(`method.step.coverage.all${depth}`) : t(`method.step.coverage.${depth}`, { share })
  }
  return (
    <Step title={t('method.step.coverage.title')}>
      {[...coverage.map(demand), t('method.step.coverage.below')].join(' ')}
    </Step>
  )
}

function UncertaintyStep({ summary: { uncertainty } }: Summary) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  if (uncertainty === null) {
    return <Step title={t('method.step.uncertainty.title')}>{t('method.step.uncertainty.none')}</Step>
  }
  const { draws, weights, normalise, aggregation, leaveOneOut, sampling, seed } = uncertainty
  const number = (value: number) => formatNumber(value, language, 2)
  return (
    <Step title={t('method.step.uncertainty.title')}>
      <p>{t('method.step.uncertainty.text', { draws: formatNumber(draws, language) })}</p>
      <ul className="mt-1 list-disc pl-6">
        {weights > 0 && (
          <li>{t('method.step.uncertainty.weights', { low: number(1 - weights), high: number(1 + weights) })}</li>
        )}
        {normalise > 1 && <li>{t('method.step.uncertainty.normalise', { count: normalise })}</li>}
        {aggregation > 1 && <li>{t('method.step.uncertainty.aggregation', { count: aggregation })}</li>}
        {leaveOneOut && <li>{t('method.step.uncertainty.leaveOneOut')}</li>}
        {sampling && <li>{t('method.step.uncertainty.sampling')}</li>}
        <li>{t('method.step.uncertainty.seed', { seed })}</li>
      </ul>
    </Step>
  )
}
