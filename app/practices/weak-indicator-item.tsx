import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areaById, themeById } from '~/catalogue/areas'
import { formatNumber } from '~/i18n/format'
import type { Figure, Place } from '~/index/edition'
import { FigureDetails } from '~/index/figure-details'
import { FigurePlace } from '~/index/figure-place'
import { PeerStrip } from '~/index/peer-strip'
import { PlaceStatement } from '~/index/place-statement'
import type { ShownIndicator } from '~/index/shown-indicator'
import { valueDecimals } from '~/index/value-decimals'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { ListedPractice } from './listed-practice'
import { PracticeCard } from './practice-card'

type LinkedPractice = { slug: string; title: string }

export type ShownWeakIndicator = {
  figure: Figure
  peerValues: readonly number[]
  doingWell: readonly {
    municipalityCode: string
    value: number | null
    place: Place
    practices: readonly LinkedPractice[]
  }[]
  practices: readonly ListedPractice[]
  ownPractices: readonly LinkedPractice[]
}

const practicesShown = 3

type WeakIndicatorItemProps = { weak: ShownWeakIndicator; indicator: ShownIndicator; mayWrite: boolean }

/** One weak indicator: how weak, what it would give to reach the peers' middle, who does well, and what others have done. */
export function WeakIndicatorItem({ weak, indicator, mayWrite }: WeakIndicatorItemProps) {
  const { t } = useTranslation(['profile', 'index'])
  const language = useLanguage()
  const paths = usePaths()
  const { figure, peerValues, doingWell, practices, ownPractices } = weak
  const written = (value: number) => formatNumber(value, language, valueDecimals(value, indicator.unit))
  const gain = figure.gain === null ? null : formatNumber(figure.gain, language, figure.gain < 0.1 ? 2 : 1)
  return (
    <article aria-labelledby={`svag-${indicator.id}`} className="border-t-2 border-ink py-5">
      <p className="text-s text-slate">
        {areaById(indicator.area)?.name[language]} · {themeById(indicator.theme)?.name[language]}
      </p>
      <h3 id={`svag-${indicator.id}`} className="text-l">
        <Link to={paths.indicator(indicator.id, { kommune: figure.municipalityCode })} className="link">
          {indicator.name}
        </Link>
      </h3>
      <div className="mt-2 grid gap-x-12 gap-y-4 lg:grid-cols-2">
        <div>
          {gain !== null && <p className="font-semibold">{t('weak.gain', { points: gain })}</p>}
          {figure.value !== null && figure.peerMedian !== null && (
            <>
              <p className="text-s">
                {t('weak.values', { own: written(figure.value), median: written(figure.peerMedian) })}
              </p>
              <PeerStrip own={figure.value} median={figure.peerMedian} peers={peerValues} unit={indicator.unit} />
            </>
          )}
          <p className="text-s">
            {t('weak.nationally')} <FigurePlace figure={figure} />
          </p>
          <p className="text-s text-slate">
            {`${t(`index:direction.${indicator.direction}`)} · `}
            <FigureDetails figure={figure} indicator={indicator} />
          </p>
          <DoingWell peers={doingWell} written={written} />
        </div>
        <div>
          <h4 className="text-m font-semibold">{t('weak.practices')}</h4>
          {practices.slice(0, practicesShown).map((practice) => (
            <PracticeCard key={practice.slug} practice={practice} heading="h4" />
          ))}
          {practices.length === 0 && <p>{t('weak.noPractices')}</p>}
          {practices.length > practicesShown && (
            <p>
              <Link to={paths.practices({ indikator: indicator.id })} className="link">
                {t('weak.morePractices', { count: practices.length })}
              </Link>
            </p>
          )}
          <OwnPractices practices={ownPractices} />
          {mayWrite && (
            <p className="mt-2">
              <Link to={paths.newPractice({ indikator: indicator.id })} className="link">
                {t('weak.write')}
                <span className="sr-only"> ({indicator.name})</span>
              </Link>
            </p>
          )}
        </div>
      </div>
    </article>
  )
}

function DoingWell({ peers, written }: { peers: ShownWeakIndicator['doingWell']; written: (value: number) => string }) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const paths = usePaths()
  if (peers.length === 0) return <p className="mt-3 text-s text-slate">{t('weak.nobodyDoingWell')}</p>
  return (
    <div className="mt-3">
      <h4 className="text-s font-semibold">{t('weak.doingWell')}</h4>
      <ul className="text-s">
        {peers.map(({ municipalityCode, value, place, practices }) => {
          const municipality = municipalityByCode(municipalityCode)
          return (
            <li key={municipalityCode} className="border-t border-line py-1">
              <Link to={paths.municipality(municipalityCode)} className="link">
                {municipality ? municipalityName(municipality, language) : municipalityCode}
              </Link>{' '}
              {value !== null && <strong className="tabular-nums">{written(value)}</strong>} ·{' '}
              <PlaceStatement place={place} />
              {practices.map(({ slug, title }) => (
                <span key={slug} className="block">
                  {t('weak.theirPractice')}{' '}
                  <Link to={paths.practice(slug)} className="link" lang="da">
                    {title}
                  </Link>
                </span>
              ))}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function OwnPractices({ practices }: { practices: readonly LinkedPractice[] }) {
  const { t } = useTranslation('profile')
  const paths = usePaths()
  return practices.map(({ slug, title }) => (
    <p key={slug} className="mt-2 text-s">
      {t('weak.ownPractice')}{' '}
      <Link to={paths.practice(slug)} className="link" lang="da">
        {title}
      </Link>
    </p>
  ))
}
