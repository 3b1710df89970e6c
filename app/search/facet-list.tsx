import { Link } from '@remix-run/react'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { HitKind } from './hit'
import { type Facet, type FacetCounts, facets, narrowed, type SearchFilter, searchWords } from './search-filter'

/** The ways to narrow the search, each with how much it leaves; what is chosen comes first and can be let go. */
export function FacetList({ filter, counts }: { filter: SearchFilter; counts: FacetCounts }) {
  const { t } = useTranslation('search')
  const paths = usePaths()
  const nameOf = useFacetValueName()
  const chosen = facets.filter((facet) => filter[facet] !== null)
  const open = facets.filter((facet) => filter[facet] === null && counts[facet].length > 1)
  if (chosen.length + open.length === 0) return null
  const to = (facet: Facet, value: string | null) => paths.search(searchWords(narrowed(filter, facet, value)))
  return (
    <nav aria-label={t('narrow')} className="text-s">
      {chosen.length > 0 && (
        <div className="mb-4">
          <h2 className="text-m font-semibold">{t('chosen')}</h2>
          <ul className="mt-1 flex list-none flex-wrap gap-2 p-0">
            {chosen.map((facet) => {
              const name = nameOf(facet, filter[facet] ?? '')
              return (
                <li key={facet}>
                  <Link
                    to={to(facet, null)}
                    aria-label={t('letGo', { value: name })}
                    className="inline-flex items-center gap-1 border border-petrol px-2 py-1 text-petrol no-underline hover:bg-petrol-pale"
                  >
                    {name} <X aria-hidden="true" size={16} />
                  </Link>
                </li>
              )
            })}
          </ul>
          {chosen.length > 1 && (
            <Link to={paths.search({ q: filter.query })} className="link mt-2 inline-block">
              {t('clear')}
            </Link>
          )}
        </div>
      )}
      {open.map((facet) => (
        <details key={facet} open={facet === 'kind' || facet === 'area'} className="border-t border-line py-2">
          <summary className="cursor-pointer font-semibold">{t(`facets.${facet}`)}</summary>
          <ul className="mt-1 list-none p-0">
            {counts[facet].map(({ value, count }) => (
              <li key={value}>
                <Link to={to(facet, value)} className="flex justify-between gap-3 py-1 text-petrol hover:underline">
                  <span>{nameOf(facet, value)}</span> <span className="tabular-nums">{count}</span>
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}

function useFacetValueName(): (facet: Facet, value: string) => string {
  const { t } = useTranslation(['search', 'practices'])
  const language = useLanguage()
  return (facet, value) => {
    switch (facet) {
      case 'kind':
        return t(`search:kinds.${value as HitKind}`)
      case 'area':
        return areaById(value)?.name[language] ?? value
      case 'municipalityCode': {
        const municipality = municipalityByCode(value)
        return municipality ? municipalityName(municipality, language) : value
      }
      case 'effectDirection':
        return t(`practices:effectDirections.${value as NonNullable<SearchFilter['effectDirection']>}`)
      case 'evidence':
        return value === 'not-rated'
          ? t('practices:evidence.not-rated')
          : t('practices:evidence.short', { letter: value })
    }
  }
}
