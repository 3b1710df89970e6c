import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextSection } from '~/ui/text-section'
import { usePaths } from '~/ui/use-paths'
import { AdopterEffect } from './adopter-effect'
import { similarCount } from './adoption-effect'
import { EffectSentence } from './effect-sentence'
import { pooledDraws, pooledSeed } from './pooled-effect'
import { effectLine, type ShownEffect } from './shown-effect'

/** Every linked indicator of a practice before and after, at every adopter, and how to read it. */
export function EffectPage({ slug, effects }: { slug: string; effects: readonly ShownEffect[] }) {
  const { t } = useTranslation('adoption')
  const paths = usePaths()
  if (effects.length === 0) return <p className="max-w-text">{t('effect.noneUsed')}</p>
  if (effects.every(({ adoptions }) => adoptions.length === 0)) {
    return <p className="max-w-text">{t('effect.noneUsed')}</p>
  }
  return (
    <>
      {effects.map((effect) => (
        <IndicatorSection key={effect.indicator.id} effect={effect} />
      ))}
      <div className="mt-10 border-t border-line pt-2">
        <TextSection title={t('effect.reading.title')}>
          <p>{t('effect.reading.what')}</p>
          <p>{t('effect.reading.method', { similar: similarCount })}</p>
          <p>{t('effect.reading.interval')}</p>
          <p>{t('effect.reading.chance')}</p>
          <p>{t('effect.reading.all')}</p>
          <p>{t('effect.reading.notProof')}</p>
        </TextSection>
        <p>
          <a href={paths.practiceEffectCsv(slug)} className="link" rel="nofollow">
            {t('effect.csv')}
          </a>
        </p>
      </div>
    </>
  )
}

function IndicatorSection({ effect }: { effect: ShownEffect }) {
  const { t } = useTranslation('adoption')
  const paths = usePaths()
  const { indicator, delayMonths, pooled, adoptions } = effect
  return (
    <section className="mt-10">
      <h2 className="text-xl">
        <Link to={paths.indicator(indicator.id)} className="link">
          {indicator.name}
        </Link>
      </h2>
      <p className="mb-3 text-s text-slate">
        <span lang="da">{t('effect.indicator.unit', { unit: indicator.unit })}</span>{' '}
        {delayMonths === null ? t('effect.indicator.noDelay') : t('effect.indicator.delay', { count: delayMonths })}{' '}
        {t('effect.indicator.frequency', { frequency: indicator.frequency })}
      </p>
      <div className="max-w-text">
        <EffectSentence line={effectLine(effect)} />
        {pooled !== null && pooled.count > 1 && (
          <p className="mt-1 text-s text-slate">
            {t('effect.indicator.pooledHow', { count: pooled.count, draws: pooledDraws, seed: pooledSeed })}
          </p>
        )}
      </div>
      {adoptions.map((one) => (
        <AdopterEffect key={one.municipalityCode} effect={one} indicator={indicator} />
      ))}
    </section>
  )
}
