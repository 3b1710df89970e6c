import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { DemoMark } from '~/ui/demo-mark'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { unpackStandings } from './compact-standings'
import { wholeIndex } from './edition'
import { RankingGlance } from './ranking-glance'
import { RankingMap } from './ranking-map'
import { orderRanking } from './ranking-order'
import { useGroupName } from './use-group-name'

type FrontRankingProps = {
  groupId: string
  tiles: boolean
  edition: { title: string; isDemo: boolean }
  /** Packed. */
  standings: string
}

const tableId = 'placeringer'

/** The map and, beside it, the same as a table: for the whole index or one area. */
export function FrontRanking({ groupId, tiles, edition, standings: packed }: FrontRankingProps) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  const paths = usePaths()
  const groupName = useGroupName()
  const standings = unpackStandings(packed)
  const order = { column: wholeIndex, descending: false, region: null } as const
  const area = groupId === wholeIndex ? null : groupId
  const names = { group: area === null ? t('area.index') : groupName(area), edition: edition.title }
  return (
    <section aria-labelledby="kommunerne" className="mb-12">
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="kommunerne" className="text-l sm:text-xl">
          {t('front.mapHeading')}
        </h2>
        <p className="text-s text-slate">{`${edition.title} · ${names.group}`}</p>
        {edition.isDemo && <DemoMark />}
      </div>
      <GroupChoice groupId={groupId} tiles={tiles} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[6fr_5fr]">
        <div className="min-w-0">
          <RankingMap standings={standings} title={t('front.mapTitle', names)} tiles={tiles} describedBy={tableId} />
          <p className="mt-3 text-s">
            <Link to={paths.home({ omraade: area, kort: tiles ? null : 'felter' })} preventScrollReset className="link">
              {t(tiles ? 'front.outlines' : 'front.tiles')}
            </Link>
            {!tiles && <span className="text-slate"> {t('front.tilesWhy')}</span>}
          </p>
        </div>
        <div className="min-w-0">
          <p className="mb-3 text-s">{t('front.readMore')}</p>
          <RankingGlance
            id={tableId}
            caption={t('front.tableCaption', names)}
            municipalities={orderRanking(order, () => standings, language)}
            standings={standings}
          />
          <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-s">
            <Link to={paths.ranking({ sorter: area })} className="link">
              {t('front.whole')}
            </Link>
            <Link to={paths.ranking({ vis: 'daekning' })} className="link">
              {t('missing.show')}
            </Link>
            <Link to={paths.method()} className="link">
              {t('front.method')}
            </Link>
          </p>
        </div>
      </div>
    </section>
  )
}

function GroupChoice({ groupId, tiles }: { groupId: string; tiles: boolean }) {
  const { t } = useTranslation('ranking')
  const paths = usePaths()
  const groups = [wholeIndex, ...areas.map(({ id }) => id)] as const
  return (
    <nav aria-label={t('front.choose')} className="mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-3 text-s sm:gap-x-6 sm:text-m">
        {groups.map((id) => (
          <li key={id}>
            <Link
              to={paths.home({ omraade: id === wholeIndex ? null : id, kort: tiles ? 'felter' : null })}
              preventScrollReset
              aria-current={id === groupId ? 'true' : undefined}
              className="tab-link"
            >
              {t(`area.${id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
