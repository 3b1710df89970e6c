import { type AreaId, areas, type ThemeId, themes } from '~/catalogue/areas'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { type EffectDirection, type EvidenceStrength, effectDirections, evidenceStrengths } from './practice-text'

/** What a reader asks the list for; null is everything. */
export type PracticeFilter = {
  query: string
  area: AreaId | null
  theme: ThemeId | null
  indicatorId: string | null
  targetGroup: string
  evidence: EvidenceStrength | 'not-rated' | null
  effectDirection: EffectDirection | null
  municipalityCode: MunicipalityCode | null
  order: 'best' | 'newest'
  /** Counted from 1. */
  page: number
}

/** The filter that an address asks for. What it does not understand is left out, so an old link never fails. */
export function readPracticeFilter(words: URLSearchParams): PracticeFilter {
  // No database takes a null character.
  const typed = (word: string) => (words.get(word) ?? '').replaceAll('\u0000', '').trim()
  const query = typed('q')
  const page = Number(words.get('side') ?? '1')
  const municipality = words.get('kommune')
  return {
    query,
    area: areas.find(({ id }) => id === words.get('omraade'))?.id ?? null,
    theme: themes.find(({ id }) => id === words.get('tema'))?.id ?? null,
    indicatorId: typed('indikator') || null,
    targetGroup: typed('maalgruppe'),
    evidence: [...evidenceStrengths, 'not-rated' as const].find((letter) => letter === words.get('evidens')) ?? null,
    effectDirection: effectDirections.find((direction) => direction === words.get('effekt')) ?? null,
    municipalityCode: municipality && municipalityByCode(municipality) ? municipality : null,
    // Without a search there is nothing to be the best match for.
    order: query !== '' && words.get('sortering') !== 'nyeste' ? 'best' : 'newest',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The address words of a filter, as `readPracticeFilter` reads them; what is not asked for is null. */
export function filterWords(filter: PracticeFilter): Record<string, string | number | null> {
  return {
    q: filter.query || null,
    omraade: filter.area,
    tema: filter.theme,
    indikator: filter.indicatorId,
    maalgruppe: filter.targetGroup || null,
    evidens: filter.evidence,
    effekt: filter.effectDirection,
    kommune: filter.municipalityCode,
    sortering: filter.query !== '' && filter.order === 'newest' ? 'nyeste' : null,
    side: filter.page > 1 ? filter.page : null,
  }
}

/** True when the reader asked for anything but everything. */
export function asksForSomething(filter: PracticeFilter): boolean {
  return Object.entries(filterWords({ ...filter, page: 1, order: 'best' })).some(([, value]) => value !== null)
}
