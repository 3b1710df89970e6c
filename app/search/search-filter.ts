import { type AreaId, areas } from '~/catalogue/areas'
import { municipalityByCode } from '~/municipalities/municipalities'
import {
  type EffectDirection,
  type EvidenceStrength,
  effectDirections,
  evidenceStrengths,
} from '~/practices/practice-text'
import { type Hit, type HitKind, hitKinds } from './hit'

/** What a reader asks the search for; null is everything. */
export type SearchFilter = {
  query: string
  kind: HitKind | null
  area: AreaId | null
  municipalityCode: string | null
  effectDirection: EffectDirection | null
  evidence: EvidenceStrength | 'not-rated' | null
  /** Counted from 1. */
  page: number
}

/** The ways to narrow a search, in the order they are shown. */
export const facets = ['kind', 'area', 'effectDirection', 'evidence', 'municipalityCode'] as const
export type Facet = (typeof facets)[number]

/** A facet's values with how many things are found for each, were only that facet changed. */
export type FacetCounts = Record<Facet, { value: string; count: number }[]>

const words = {
  kind: 'type',
  area: 'omraade',
  effectDirection: 'effekt',
  evidence: 'evidens',
  municipalityCode: 'kommune',
}

/** The filter that an address asks for. What it does not understand is left out, so an old link never fails. */
export function readSearchFilter(query: URLSearchParams): SearchFilter {
  const page = Number(query.get('side') ?? '1')
  const code = query.get(words.municipalityCode)
  return {
    // No database takes a null character.
    query: (query.get('q') ?? '').replaceAll('\u0000', '').trim().slice(0, 200),
    kind: hitKinds.find((kind) => kind === query.get(words.kind)) ?? null,
    area: areas.find(({ id }) => id === query.get(words.area))?.id ?? null,
    municipalityCode: code !== null && municipalityByCode(code) ? code : null,
    effectDirection: effectDirections.find((direction) => direction === query.get(words.effectDirection)) ?? null,
    evidence:
      [...evidenceStrengths, 'not-rated' as const].find((letter) => letter === query.get(words.evidence)) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 100 ? page : 1,
  }
}

/** The address words of a filter, as `readSearchFilter` reads them. */
export function searchWords(filter: SearchFilter): Record<string, string | number | null> {
  return {
    q: filter.query || null,
    ...Object.fromEntries(facets.map((facet) => [words[facet], filter[facet]])),
    side: filter.page > 1 ? filter.page : null,
  }
}

/** The filter with one facet chosen or (null) let go; one begins on the first page again. */
export function narrowed(filter: SearchFilter, facet: Facet, value: string | null): SearchFilter {
  return readSearchFilter(
    new URLSearchParams(
      Object.entries(searchWords({ ...filter, page: 1, [facet]: value }))
        .filter(([, word]) => word !== null)
        .map(([key, word]) => [key, String(word)]),
    ),
  )
}

/** The hits that the filter lets through, all facets or all but one. */
export function passing(hits: readonly Hit[], filter: SearchFilter, except: Facet | null = null): Hit[] {
  const asked = facets.filter((facet) => facet !== except && filter[facet] !== null)
  return hits.filter((hit) => asked.every((facet) => hit[facet] === filter[facet]))
}

/** Counts every facet's values among the hits, the most frequent first; values that nothing has are left out. */
export function countFacets(hits: readonly Hit[], filter: SearchFilter): FacetCounts {
  const count = (facet: Facet) => {
    const counts = new Map<string, number>()
    for (const hit of passing(hits, filter, facet)) {
      const value = hit[facet]
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count)
  }
  return {
    kind: count('kind'),
    area: count('area'),
    effectDirection: count('effectDirection'),
    evidence: count('evidence'),
    municipalityCode: count('municipalityCode').slice(0, 12),
  }
}

/** Best first; of equals the newest, then by id so that pages never overlap. */
export function bestFirst(hits: readonly Hit[]): Hit[] {
  return [...hits].sort(
    (one, other) =>
      other.score - one.score || (other.at ?? '').localeCompare(one.at ?? '') || one.id.localeCompare(other.id),
  )
}
