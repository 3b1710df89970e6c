import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { type Standing, wholeIndex } from '../edition'
import { PageSection } from '../page-section'
import { useEditionQuery } from '../use-edition-query'
import { type AlikeInDraws, indistinctPairs } from './compare-places'
import type { ComparedIndicator } from './compared-indicators'
import { DifferenceTables } from './difference-tables'
import type { ScoreDifference } from './score-difference'

type ComparedDifferenceProps = {
  codes: readonly string[]
  standings: readonly Standing[]
  indicators: readonly ComparedIndicator[]
  alike: AlikeInDraws | null
  /** The first of those compared, and the one it is held against. */
  one: string
  other: string
  difference: ScoreDifference | null
}

const anchor = 'forskel'

/** Why the first of those compared has another score than one of the others: theme by theme, and every indicator behind a fold. */
export function ComparedDifference(props: ComparedDifferenceProps) {
  const { t } = useTranslation('comparison')
  const { one, other, difference, indicators } = props
  return (
    <PageSection id={anchor} title={t('difference.title')} lead={difference?.parts && t('difference.lead')} printed>
      <PairLinks {...props} />
      <Sentences {...props} />
      {difference?.parts && (
        <DifferenceTables
          one={one}
          other={other}
          difference={difference}
          parts={difference.parts}
          {...{ indicators }}
        />
      )}
      {difference?.parts && (
        <details className="mt-4">
          <summary className="cursor-pointer text-petrol">{t('difference.how')}</summary>
          <p className="mt-2 max-w-text text-s">{t('difference.howText')}</p>
        </details>
      )}
    </PageSection>
  )
}

/** With three or more compared: which of them the first is held against. */
function PairLinks({ codes, one, other }: ComparedDifferenceProps) {
  const { t } = useTranslation('comparison')
  const paths = usePaths()
  const edition = useEditionQuery()
  const nameOf = useMunicipalityName()
  if (codes.length < 3) return null
  return (
    <nav aria-label={t('difference.pairs')} className="mb-4 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {codes.slice(1).map((code) => (
          <li key={code}>
            <Link
              to={`${paths.compare({ kommuner: codes.join(), forskel: code, ...edition })}#${anchor}`}
              aria-current={code === other ? 'true' : undefined}
              discover="none"
              className={code === other ? 'font-semibold' : 'link'}
            >
              {t('difference.pair', { one: nameOf(one), other: nameOf(code) })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Both scores and how far apart they are, and where that may be chance. */
function Sentences({ standings, alike, one, other, difference }: ComparedDifferenceProps) {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const nameOf = useMunicipalityName()
  const names = { one: nameOf(one), other: nameOf(other) }
  const placed = [one, other].flatMap((code) =>
    standings.filter(({ groupId, municipalityCode }) => groupId === wholeIndex && municipalityCode === code),
  )
  if (difference === null) {
    const lacking = [one, other].filter((code) => !placed.some((p) => p.municipalityCode === code && p.place !== null))
    return <p className="max-w-text">{t('difference.noPlace', { names: lacking.map(nameOf).join(', ') })}</p>
  }
  const written = (points: number) => formatNumber(Math.abs(points), language, 2)
  const way = difference.points > 0 ? 'over' : difference.points < 0 ? 'under' : 'level'
  const said = { one: written(difference.one), other: written(difference.other) }
  return (
    <div className="mb-4 max-w-text">
      <p className="text-m">
        <strong>{t(`difference.${way}`, { ...names, points: written(difference.points) })}</strong>{' '}
        {t('difference.scores', { ...names, onePoints: said.one, otherPoints: said.other })}
      </p>
      {indistinctPairs(placed, alike).length > 0 && <p className="mt-2">{t('difference.chance')}</p>}
      {difference.unsplit && <p className="mt-2">{t(`difference.unsplit.${difference.unsplit}`)}</p>}
    </div>
  )
}
