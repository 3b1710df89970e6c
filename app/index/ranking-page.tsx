import { Link } from '@remix-run/react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { municipalities, regionName } from '~/municipalities/municipalities'
import { DemoMark } from '~/ui/demo-mark'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { unpackStandings } from './compact-standings'
import { type Edition, wholeIndex } from './edition'
import type { MissingLine } from './missing-lens/missing-line'
import { MissingView } from './missing-lens/missing-view'
import { NoEdition } from './no-edition'
import { ReplacedMark } from './process/replaced-mark'
import { RankingFilter } from './ranking-filter'
import { type RankingOrder, rankingQuery } from './ranking-order'
import { RankingTable } from './ranking-table'
import { ReadingGuide } from './reading-guide'
import { useGroupName } from './use-group-name'

type ShownEdition = Pick<Edition, 'slug' | 'period' | 'publishedAt' | 'isDemo' | 'draws' | 'version' | 'replacedBy'> & {
  title: string
  /** Packed standings by group. */
  groups: Record<string, string>
}

type RankingPageProps = {
  /** The slug where it is not the newest edition, which goes without saying in addresses. */
  older: string | null
  order: RankingOrder
  editions: readonly { slug: string; title: string }[]
  shown: ShownEdition | null
  /** What is missing, where that is asked for instead of the places. */
  missing: readonly MissingLine[] | null
}

/** The ranking of all 98: what it shows, the choice of edition and region, the table, how to read it, its download. */
export function RankingPage({ older, order, editions, shown, missing }: RankingPageProps) {
  const { t } = useTranslation(['ranking', 'process'])
  const language = useLanguage()
  const paths = usePaths()
  if (shown === null) {
    return (
      <>
        <PageHeading title={t('table.title')} lead={t('table.lead')} />
        <NoEdition />
      </>
    )
  }
  return (
    <>
      <PageHeading title={t('table.title')} above={shown.title} lead={t('table.lead')}>
        <p className="mt-2 flex flex-wrap items-baseline gap-x-3 text-s">
          {shown.publishedAt !== null && (
            <span className="text-slate">
              {t('table.published', { date: formatDate(shown.publishedAt, language), period: shown.period })}
            </span>
          )}
          {shown.isDemo && <DemoMark />}
          {shown.version > 1 && <span>{t('process:version', { version: shown.version })}</span>}
          <span>
            <ReplacedMark replacedBy={shown.replacedBy} />
          </span>
        </p>
      </PageHeading>
      <RankingFilter order={order} editions={editions} slug={shown.slug} missing={missing !== null} />
      <p className="mb-3 text-s">
        <Link
          to={paths.ranking({ udgave: older, ...rankingQuery(order), vis: missing ? null : 'daekning' })}
          preventScrollReset
          className="link"
        >
          {t(missing ? 'missing.hide' : 'missing.show')}
        </Link>
      </p>
      {missing ? (
        <MissingView edition={shown.title} lines={missing} region={order.region} />
      ) : (
        <RankedMunicipalities order={order} shown={shown} older={older} />
      )}
      <div className="mt-10 grid gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <ReadingGuide draws={shown.draws} />
        <Downloads shown={shown} older={older} />
      </div>
    </>
  )
}

function RankedMunicipalities({
  order,
  shown,
  older,
}: Pick<RankingPageProps, 'order' | 'older'> & { shown: ShownEdition }) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  const groupName = useGroupName()
  const standings = useMemo(
    () => new Map(Object.entries(shown.groups).map(([groupId, packed]) => [groupId, unpackStandings(packed)])),
    [shown.groups],
  )
  const members = municipalities.filter(({ regionCode }) => order.region === null || regionCode === order.region)
  const whole = standings.get(wholeIndex)
  const unranked = members.filter(({ code }) => !whole?.get(code)?.place).length
  const caption = t('table.caption', {
    edition: shown.title,
    which: order.region === null ? t('table.all') : (regionName(order.region, language) ?? ''),
    column: order.column === 'kommune' ? t('column.municipality') : groupName(order.column),
  })
  return (
    <>
      <p className="mb-3 max-w-text text-s">
        {t('table.count', { count: members.length })}.{unranked > 0 && ` ${t('table.unranked', { count: unranked })}`}
      </p>
      <RankingTable
        caption={caption}
        order={order}
        standings={(groupId) => standings.get(groupId)}
        query={{ udgave: older }}
      />
    </>
  )
}

function Downloads({ shown, older }: { shown: ShownEdition; older: string | null }) {
  const { t } = useTranslation(['ranking', 'process'])
  const paths = usePaths()
  return (
    <section aria-labelledby="hent">
      <h2 id="hent" className="text-l">
        {t('table.downloadTitle')}
      </h2>
      <ul className="mt-2 grid max-w-text gap-3 text-s">
        <li>
          <a href={paths.rankingCsv({ udgave: shown.slug })} download className="link">
            {t('table.downloadRanking')}
          </a>
          <br />
          {t('table.downloadRankingHow')}
        </li>
        <li>
          <a href={paths.editionFiguresInFull(shown.slug)} download className="link">
            {t('table.downloadFigures')}
          </a>
          <br />
          {t('table.downloadFiguresHow')}
        </li>
        <li>
          <a href={paths.editionPackage(shown.slug)} download className="link">
            {t('table.downloadPackage')}
          </a>
          <br />
          {t('table.downloadPackageHow')}
        </li>
        <li>
          <Link to={`${paths.method({ udgave: older })}#genberegn`} className="link">
            {t('table.recompute')}
          </Link>
        </li>
        <li>
          <Link to={paths.correctionsLog()} className="link">
            {t('process:toLog')}
          </Link>
        </li>
      </ul>
    </section>
  )
}
