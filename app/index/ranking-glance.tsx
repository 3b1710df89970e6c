import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatShare } from '~/i18n/format'
import { type Municipality, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { ShownStandings } from './compact-standings'
import { quarterSwatches } from './quarter-swatches'

type RankingGlanceProps = {
  id: string
  caption: string
  municipalities: readonly Municipality[]
  standings: ShownStandings
}

const look = [
  'w-full border-collapse text-s tabular-nums',
  '[&_tbody_tr]:border-t [&_tbody_tr]:border-line [&_tbody_tr:hover]:bg-mist',
  '[&_td]:px-1.5 [&_td]:py-1 [&_td]:text-right [&_th]:px-1.5 [&_th]:py-1 [&_th:first-child]:text-left',
  '[&_tbody_th]:font-normal [&_tbody_a]:text-petrol [&_tbody_a]:underline [&_tbody_a]:underline-offset-3',
  '[&_td:nth-child(2)]:font-bold',
].join(' ')

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
      className="max-h-[75vh] overflow-auto border-y border-line lg:max-h-[47rem]"
    >
      <table className={`${look} ${quarterSwatches}`}>
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
        <tbody>
          {municipalities.map((municipality) => {
            const { place = null, coverage = 0 } = standings.get(municipality.code) ?? {}
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
                    <td data-quarter={place.quarter}>{`${place.quarter}.`}</td>
                  </>
                ) : (
                  <td colSpan={3}>{t('index:place.none')}</td>
                )}
                <td>{formatShare(coverage, language)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
