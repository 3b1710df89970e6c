import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { Cell, DataTable } from '~/ui/data-table'
import { usePaths } from '~/ui/use-paths'
import { type Standing, wholeIndex } from '../edition'
import { IntervalStrip } from '../interval-strip'
import { PageSection } from '../page-section'
import { PlaceStatement } from '../place-statement'
import { useEditionQuery } from '../use-edition-query'
import { type AlikeInDraws, indistinctPairs } from './compare-places'

type ComparedPlacesProps = {
  codes: readonly string[]
  standings: readonly Standing[]
  /** Null where the edition does not keep it: then intervals say who can't be told apart. */
  alike: AlikeInDraws | null
}

/** Where each stands in the whole index, its interval drawn, and which of them can't be told apart. */
export function ComparedPlaces({ codes, standings, alike }: ComparedPlacesProps) {
  const { t } = useTranslation('comparison')
  const paths = usePaths()
  const edition = useEditionQuery()
  const nameOf = useMunicipalityName()
  const placed = codes.map(
    (code) =>
      standings.find(({ groupId, municipalityCode }) => groupId === wholeIndex && municipalityCode === code) ?? {
        municipalityCode: code,
        place: null,
        coverage: 0,
        abstains: undefined,
      },
  )
  const pairs = indistinctPairs(placed, alike)
  const last = Math.max(98, ...placed.map(({ place }) => place?.high ?? 0))
  const withPlace = placed.filter(({ place }) => place !== null).length
  return (
    <PageSection id="placering" title={t('place.title')} lead={t('place.lead')} printed>
      <DataTable
        caption={t('place.caption')}
        hideCaption
        columns={[
          { key: 'municipality', title: t('place.municipality') },
          { key: 'statement', title: t('place.statement') },
          { key: 'axis', title: t('place.onAxis') },
        ]}
      >
        {placed.map(({ municipalityCode, place, coverage, abstains }) => (
          <tr key={municipalityCode}>
            <Cell head>
              <Link to={paths.municipality(municipalityCode, edition)} className="link">
                {nameOf(municipalityCode)}
              </Link>
            </Cell>
            <Cell>
              <PlaceStatement place={place} coverage={coverage} abstains={abstains} />
            </Cell>
            <td className="w-1/2 min-w-40">
              <IntervalStrip place={place} count={last} />
            </td>
          </tr>
        ))}
      </DataTable>
      {withPlace > 1 && (
        <>
          <ul className="mt-3">
            {pairs.map(([one, other]) => (
              <li key={`${one}${other}`}>{t('place.pair', { one: nameOf(one), other: nameOf(other) })}</li>
            ))}
            {pairs.length === 0 && <li>{t('place.allDistinct')}</li>}
          </ul>
          <p className="mt-2 max-w-text text-s text-slate">{t(alike ? 'place.byDraws' : 'place.byIntervals')}</p>
        </>
      )}
    </PageSection>
  )
}
