import { useTranslation } from 'react-i18next'
import { formatNumber, formatShare } from '~/i18n/format'
import { municipalities, municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import type { Place } from '../edition'
import type { LabChoice } from './lab-choice'
import { bestCount } from './lab-count'
import type { LabResult } from './lab-ranking'

type LabStandingProps = {
  choice: LabChoice
  result: LabResult
  official: readonly (Place | null)[]
  abstaining: readonly string[]
  isOfficial: boolean
}

/** What the choice does, in words: to how many, and to the municipality that is followed. Read aloud when it changes. */
export function LabStanding({ choice, result, official, abstaining, isOfficial }: LabStandingProps) {
  const { t } = useTranslation('laboratory')
  const language = useLanguage()
  const shifts = municipalities.flatMap(({ code }, index) => {
    const rank = result.places[index]?.rank
    const before = official[index]?.rank
    return rank === undefined || before === undefined || abstaining.includes(code) ? [] : [Math.abs(rank - before)]
  })
  const moved = shifts.filter((shift) => shift > 0)
  const municipality = choice.municipality === null ? undefined : municipalityByCode(choice.municipality)
  const index = municipalities.findIndex(({ code }) => code === choice.municipality)
  const place = municipality && !abstaining.includes(municipality.code) ? result.places[index] : null
  const before = official[index]
  const name = municipality && municipalityName(municipality, language)
  return (
    <section aria-labelledby="virkning" className="mb-6">
      <h2 id="virkning" className="text-l">
        {t('effect.title')}
      </h2>
      <div role="status" className="mt-2 max-w-text">
        <p>
          {isOfficial
            ? t('effect.none')
            : t('effect.moved', { count: moved.length, most: moved.reduce((most, one) => Math.max(most, one), 0) })}
        </p>
        {name && !place && <p className="mt-2">{t('effect.noPlace', { name })}</p>}
        {name && place && (
          <p className="mt-2 text-m">
            <b>{t('effect.place', { name, rank: place.rank, count: result.rankedCount })}</b>{' '}
            {before && t('effect.official', before)}
          </p>
        )}
        {name && place && result.weightings && (
          <p className="mt-2">
            {t('effect.weightings', {
              name,
              best: bestCount,
              share: formatShare(result.weightings.share, language),
              tried: formatNumber(result.weightings.tried, language),
            })}
          </p>
        )}
      </div>
      {name && place && <p className="mt-1 max-w-text text-s text-slate">{t('effect.weightingsHow')}</p>}
    </section>
  )
}
