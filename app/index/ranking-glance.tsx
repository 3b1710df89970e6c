import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { type Municipality, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { ShownStandings } from './compact-standings'
import type { Quarter } from './edition'

type RankingGlanceProps = {
  id: string
  caption: string
  municipalities: readonly Municipality[]
  standings: ShownStandings
}

/** All 98 beside the map, lean enough to stand whole on the front page: place, interval, quarter and coverage in one line. */
export function RankingGlance({ id, caption, municipalities, standings }: RankingGlanceProps) {
  const { t } = useTranslation(['ranking', 'index'])
  const language = useLanguage()
  const paths = usePaths()
  return (
    // A region that scrolls must be reachable by keyboard, hence the tab stop.
    <section
      id={id}
      aria-label={caption}
      tabIndex={0}
      className="-mx-3 max-h-[75vh] overflow-auto border-y border-line sm:mx-0 lg:max-h-[47rem]"
    >
      <table className="glance">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 z-10 bg-white text-right shadow-[0_1px_0_#C9D3D8]">
          <tr>
            <th scope="col">{t('column.municipality')}</th>
            <th scope="col">{t('column.place')}</th>
            <th scope="col">{t('column.interval')}</th>
            <th scope="col">{t('column.quarter')}</th>
            <th scope="col">{t('column.coverage')}</th>
          </tr>
        </thead>
        {inQuarters(municipalities, standings).map(({ quarter, members }) => (
          <tbody key={members[0]?.code} data-q={quarter}>
            {members.map((municipality) => {
              const { place = null, coverage = 0, abstains } = standings.get(municipality.code) ?? {}
              return (
                <tr key={municipality.code}>
                  <th scope="row">
                    <Link to={paths.municipality(municipality.code)} discover="none">
                      {municipalityName(municipality, language)}
                    </Link>
                  </th>
                  {place ? (
                    <>
                      <td>{place.rank}</td>
                      <td>{`${place.low}–${place.high}`}</td>
                      <td>{t(`quarterShort.${place.quarter}`)}</td>
                    </>
                  ) : (
                    <td colSpan={3}>{t(abstains ? 'index:place.abstains' : 'index:place.none')}</td>
                  )}
                  <td>{formatNumber(coverage * 100, language, 0)}</td>
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
    </section>
  )
}

type InQuarter = { quarter: Quarter | undefined; members: Municipality[] }

/** Rows that follow each other and are of one quarter together: its colour is said once for them and not in each of 98 rows. */
function inQuarters(municipalities: readonly Municipality[], standings: ShownStandings): InQuarter[] {
  const groups: InQuarter[] = []
  for (const municipality of municipalities) {
    const quarter = standings.get(municipality.code)?.place?.quarter
    const last = groups.at(-1)
    if (last && last.quarter === quarter) last.members.push(municipality)
    else groups.push({ quarter, members: [municipality] })
  }
  return groups
}
