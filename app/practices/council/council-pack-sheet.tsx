import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { formatNumber } from '~/i18n/format'
import { type Standing, wholeIndex } from '~/index/edition'
import { FigurePlace } from '~/index/figure-place'
import { FigureValue } from '~/index/figure-value'
import { IntervalStrip } from '~/index/interval-strip'
import { PlaceStatement } from '~/index/place-statement'
import { useGroupName } from '~/index/use-group-name'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { ShortRecommended } from '../recommendation/recommended'
import { RecommendedLine } from '../recommendation/recommended-line'
import type { WeakPoint } from './council-pack'

type CouncilPackProps = {
  code: string
  name: string
  standings: readonly Pick<Standing, 'groupId' | 'place' | 'coverage'>[]
  rankedCounts: Readonly<Record<string, number>>
  points: readonly WeakPoint[]
  practices: readonly { indicator: string; practice: ShortRecommended }[]
}

/** The sheet itself: the place in plain words, then what is weak, what to ask and what others have done. */
export function CouncilPackSheet({ code, name, standings, rankedCounts, points, practices }: CouncilPackProps) {
  return (
    <>
      <PlacePart name={name} standings={standings} rankedCounts={rankedCounts} />
      <PointsPart code={code} points={points} />
      {points.length > 0 && <PracticesPart practices={practices} />}
    </>
  )
}

function PlacePart({ name, standings, rankedCounts }: Pick<CouncilPackProps, 'name' | 'standings' | 'rankedCounts'>) {
  const { t } = useTranslation(['council', 'index'])
  const nameOf = useGroupName()
  const placeIn = (groupId: string) => standings.find((one) => one.groupId === groupId)?.place ?? null
  const whole = placeIn(wholeIndex)
  const count = rankedCounts[wholeIndex] ?? 0
  return (
    <section aria-labelledby="placering" className="border-t-2 border-ink pt-2">
      <h2 id="placering" className="text-l">
        {t('pack.where')}
      </h2>
      <p className="mt-1 text-l">
        <PlaceStatement place={whole} />
      </p>
      <p className="mt-1 max-w-text">
        {whole
          ? t('pack.inWords', { municipality: name, rank: whole.rank, count, low: whole.low, high: whole.high })
          : t('pack.noPlace', { municipality: name })}
      </p>
      <IntervalStrip place={whole} count={count} />
      <ul className="mt-2 grid gap-x-8 text-s sm:grid-cols-3 print:grid-cols-3">
        {areas.map(({ id }) => (
          <li key={id}>
            {nameOf(id)}
            <span className="block">
              <PlaceStatement place={placeIn(id)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function PointsPart({ code, points }: { code: string; points: readonly WeakPoint[] }) {
  const { t } = useTranslation(['council', 'profile'])
  const language = useLanguage()
  const paths = usePaths()
  const nameOf = useMunicipalityName()
  const groupName = useGroupName()
  if (points.length === 0) return <p className="mt-6 max-w-text">{t('pack.noWeak')}</p>
  return (
    <>
      <section aria-labelledby="svage" className="mt-6 border-t-2 border-ink pt-2 print:mt-4">
        <h2 id="svage" className="text-l">
          {t('pack.weak')}
        </h2>
        <p className="max-w-text text-s text-slate">{t('pack.weakHelp')}</p>
        <ol className="mt-2 list-decimal pl-5">
          {points.map(({ indicator, figure, gain }) => (
            <li key={indicator.id} className="py-1">
              <Link to={paths.indicator(indicator.id, { kommune: code })} className="link font-semibold">
                {indicator.name}
              </Link>
              : <FigureValue figure={figure} unit={indicator.unit} />{' '}
              <span className="text-s text-slate">
                <span lang="da">{indicator.unit}</span> · {groupName(indicator.area)}
              </span>
              <span className="block text-s">
                <FigurePlace figure={figure} />
                {gain !== null && ` · ${t('pack.gain', { points: formatNumber(gain, language, 1) })}`}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="spoerg" className="mt-6 border-t-2 border-ink pt-2 print:mt-4">
        <h2 id="spoerg" className="text-l">
          {t('pack.ask')}
        </h2>
        <ol className="mt-2 list-decimal pl-5">
          {points.map(({ indicator, question: { side, turn }, doingWell }) => (
            <li key={indicator.id} className="max-w-text py-1">
              {t(`pack.questions.${side}.${turn}`, { indicator: indicator.name })}
              {doingWell.length > 0 && (
                <>
                  {' '}
                  {t('pack.doingWell', {
                    municipalities: new Intl.ListFormat(language).format(doingWell.map(nameOf)),
                    count: doingWell.length,
                  })}
                </>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function PracticesPart({ practices }: Pick<CouncilPackProps, 'practices'>) {
  const { t } = useTranslation('council')
  return (
    <section aria-labelledby="praksis" className="mt-6 border-t-2 border-ink pt-2 print:mt-4">
      <h2 id="praksis" className="text-l">
        {t('pack.practices')}
      </h2>
      {practices.length === 0 && <p className="mt-1">{t('pack.noPractices')}</p>}
      {practices.map(({ indicator, practice }) => (
        <div key={practice.slug} className="mt-2 break-inside-avoid">
          <p className="text-s text-slate">{t('pack.aimsAt', { indicator })}</p>
          <ul>
            <RecommendedLine practice={practice} />
          </ul>
        </div>
      ))}
    </section>
  )
}
