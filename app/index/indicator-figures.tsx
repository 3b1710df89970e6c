import { useTranslation } from 'react-i18next'
import type { Indicator } from '~/catalogue/indicator'
import { municipalities } from '~/municipalities/municipalities'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { DistributionStrip } from './distribution-strip'
import { DistributionTable } from './distribution-table'
import { FigureMap } from './figure-map'
import type { FigureOrder } from './figure-order'
import { MedianTrend } from './median-trend'
import { PageSection } from './page-section'
import type { ShownEdition } from './shown-edition'
import type { NamedFigure } from './shown-figure'
import type { Spread } from './spread'
import { useSourceName } from './use-source-name'

type IndicatorFiguresProps = {
  indicator: Indicator
  edition: ShownEdition
  figures: readonly NamedFigure[]
  spread: Spread | null
  trend: readonly { slug: string; spread: Spread | null }[]
  order: FigureOrder
  /** The municipality that is pointed out; null for none. */
  current: string | null
}

/** How an indicator's figures lie over the country: dots, map, table, and the middle over the editions. */
export function IndicatorFigures({
  indicator,
  edition,
  figures,
  spread,
  trend,
  order,
  current,
}: IndicatorFiguresProps) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const sourceName = useSourceName()
  const { id, unit, direction } = indicator
  const names = { indicator: indicator.name[language], edition: edition.title[language] }
  const missing = municipalities.length - (spread?.count ?? 0)
  const valued = t(missing === 0 ? 'distribution.valuedAll' : 'distribution.valued', {
    count: spread?.count ?? 0,
    missing,
  })
  const hasPlaces = figures.some(({ place }) => place !== null)
  if (spread === null) {
    return (
      <PageSection id="fordeling" title={t('distribution.title')}>
        <Notice>{t('distribution.notInEdition')}</Notice>
      </PageSection>
    )
  }
  return (
    <>
      <PageSection
        id="fordeling"
        title={t('distribution.title')}
        lead={`${valued} ${t(`distribution.better.${direction}`)}`}
        printed
      >
        <p className="text-s text-slate" lang="da">
          {unit}
        </p>
        <DistributionStrip
          figures={figures}
          unit={unit}
          title={t('distribution.caption', names)}
          median={spread.p50}
          current={current}
          tableId="fordeling-tabel"
        />
        <div className={hasPlaces ? 'mt-8 grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[5fr_7fr]' : 'mt-8'}>
          {hasPlaces && (
            <FigureMap
              figures={figures}
              unit={unit}
              title={t('map.title', names)}
              describedBy="fordeling-tabel"
              current={current}
            />
          )}
          <div id="fordeling-tabel" tabIndex={-1}>
            <DistributionTable
              indicatorId={id}
              source={indicator.source}
              unit={unit}
              figures={figures}
              order={order}
              caption={t('distribution.caption', names)}
              hasPlaces={hasPlaces}
              keep={{ udgave: edition.slug, kommune: current }}
              current={current}
            />
          </div>
        </div>
        {hasPlaces && <p className="mt-3 max-w-text text-s text-slate">{t('all.interval')}</p>}
        <p className="mt-3 text-s text-slate">{t('figure.source', { source: sourceName(indicator) })}</p>
      </PageSection>
      {trend.length > 1 && (
        <PageSection id="udvikling" title={t('medianTrend.title')} lead={t('medianTrend.lead')}>
          <MedianTrend trend={trend} unit={unit} caption={t('medianTrend.caption', names)} />
        </PageSection>
      )}
    </>
  )
}
