import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Place } from './edition'
import { PlaceStatement } from './place-statement'

type PeerTableProps = {
  peers: readonly { municipalityCode: string; place: Place | null }[]
  populations: Readonly<Record<string, { value: number; approximate: boolean }>>
  own: string
}

/** Whom a municipality is compared with, nearest first, and where they stand in the index. */
export function PeerTable({ peers, populations, own }: PeerTableProps) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const paths = usePaths()
  const population = (code: string) => {
    const found = populations[code]
    if (!found) return ''
    const number = formatNumber(found.value, language)
    return found.approximate ? t('peers.about', { number }) : number
  }
  return (
    <>
      <p className="mb-2 text-s">{t('peers.ownPopulation', { number: population(own) })}</p>
      <DataTable
        caption={t('peers.caption')}
        hideCaption
        columns={[
          { key: 'municipality', title: t('peers.municipality') },
          { key: 'population', title: t('peers.population'), numeric: true },
          { key: 'place', title: t('peers.place') },
        ]}
      >
        {peers.map(({ municipalityCode, place }) => {
          const municipality = municipalityByCode(municipalityCode)
          return (
            <tr key={municipalityCode}>
              <Cell head>
                <Link to={paths.municipality(municipalityCode)} className="link">
                  {municipality ? municipalityName(municipality, language) : municipalityCode}
                </Link>
              </Cell>
              <Cell numeric>{population(municipalityCode)}</Cell>
              <Cell>
                <PlaceStatement place={place} />
              </Cell>
            </tr>
          )
        })}
      </DataTable>
    </>
  )
}
