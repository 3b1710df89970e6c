import { danishOrder } from '~/i18n/format'
import type { Figure, Place } from '~/index/edition'
import { hasEnough } from '~/index/strongest-weakest'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { peerGroupSize } from '~/peers/peer-group'

/** How alike a municipality is to one's own: among the 8 most alike, the 25 most alike, or neither; null where it isn't known. */
export type Likeness = 'peer' | 'alike' | 'other'

/** How many count as alike beyond the comparison group: about the nearest quarter of the country. */
export const alikeCount = 25

/** A municipality that does well on an indicator, and so could be asked how. */
export type Askable = {
  municipalityCode: MunicipalityCode
  value: number | null
  place: Place
  /** 1 is the most alike; null where too little is known to compare. */
  nearness: number | null
  likeness: Likeness | null
}

/** The band of likeness that a place among all others falls in. */
export function likenessOf(nearness: number | null): Likeness | null {
  if (nearness === null) return null
  if (nearness <= peerGroupSize) return 'peer'
  return nearness <= alikeCount ? 'alike' : 'other'
}

/**
 * Those in the best quarter on one indicator, with enough answers or cases behind it: the most alike first, where likeness is not
 * known the best placed first. Never the asker.
 */
export function askableAmong(
  own: MunicipalityCode,
  figures: readonly Figure[],
  nearness: ReadonlyMap<MunicipalityCode, { place: number }>,
  minN: number | null,
): Askable[] {
  return figures
    .flatMap((figure): Askable[] => {
      const { municipalityCode, value, place } = figure
      if (municipalityCode === own || place === null || place.quarter !== 1 || !hasEnough(figure, minN)) return []
      const near = nearness.get(municipalityCode)?.place ?? null
      return [{ municipalityCode, value, place, nearness: near, likeness: likenessOf(near) }]
    })
    .sort(
      (one, other) =>
        (one.nearness ?? Number.POSITIVE_INFINITY) - (other.nearness ?? Number.POSITIVE_INFINITY) ||
        one.place.rank - other.place.rank ||
        danishOrder.compare(nameOf(one), nameOf(other)),
    )
}

function nameOf({ municipalityCode }: Askable): string {
  return municipalityByCode(municipalityCode)?.name ?? municipalityCode
}
