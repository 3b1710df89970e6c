import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { UptakeLine } from './adoption/uptake-line'
import { ExampleLabel } from './example-label'
import type { ListedPractice } from './listed-practice'

/**
 * A practice in a list. `heading` is the level that fits the page. Give `indicatorNames` (id → name) to name what it aims
 * at; without it the indicators are only counted.
 */
export function PracticeCard({
  practice,
  heading: Heading = 'h3',
  indicatorNames,
  children,
}: {
  practice: ListedPractice
  heading?: 'h2' | 'h3' | 'h4'
  indicatorNames?: Readonly<Record<string, string>>
  /** What the page has to say of it, at its end. */
  children?: ReactNode
}) {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const { slug, title, label, targetGroup, effectDirection, evidence, indicatorIds, visibility, takenUp, stopped } =
    practice
  const named = indicatorNames ? indicatorIds.filter((id) => indicatorNames[id] !== undefined) : []
  return (
    <article className="border-t border-line py-4">
      {label && <ExampleLabel label={label} />}
      <Heading className="text-l" lang="da">
        <Link to={paths.practice(slug)} className="link">
          {title}
        </Link>
      </Heading>
      <PlaceLine practice={practice} />
      {targetGroup && (
        <p className="max-w-text" lang="da">
          {targetGroup}
        </p>
      )}
      <p className="text-s text-slate">
        {t('card.effect', { direction: t(`effectDirections.${effectDirection}`) })} ·{' '}
        {evidence
          ? t('evidence.short', { letter: evidence })
          : `${t('fields.evidence.label')}: ${t('evidence.not-rated')}`}
        {named.length === 0 && indicatorIds.length > 0 && (
          <> · {t('card.indicators', { count: indicatorIds.length })}</>
        )}
        {visibility === 'municipalities' && <> · {t('visibilities.municipalities')}</>}
      </p>
      {takenUp > 0 && (
        <p className="text-s font-semibold">
          <UptakeLine uptake={{ takenUp, stopped }} />
        </p>
      )}
      {named.length > 0 && (
        <p className="text-s">
          {t('card.aimsAt')}:{' '}
          {named.map((id, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <Link to={paths.indicator(id)} className="link">
                {indicatorNames?.[id]}
              </Link>
            </span>
          ))}
        </p>
      )}
      {children}
    </article>
  )
}

function PlaceLine({ practice }: { practice: ListedPractice }) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const municipality = practice.municipalityCode === null ? null : municipalityByCode(practice.municipalityCode)
  const area = practice.area === null ? null : areaById(practice.area)
  const parts = [
    municipality && municipalityName(municipality, language),
    practice.exampleOf && t('card.exampleOf', { place: practice.exampleOf }),
    area?.name[language],
  ].filter((part) => part)
  return <p className="text-s text-slate">{parts.join(' · ')}</p>
}
