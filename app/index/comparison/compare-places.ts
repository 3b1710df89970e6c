import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Certainty } from '../certainty/certainty'
import type { Place } from '../edition'

/** One of the compared with its place; null without one. */
export type Placed = { municipalityCode: MunicipalityCode; place: Place | null }

/**
 * What a set of places says: who stands first, and who can't be told apart from those. `alone` when nobody else's interval reaches
 * theirs. Null with fewer than two places: then there is nothing to compare.
 */
export type PlaceVerdict = { best: MunicipalityCode[]; indistinct: MunicipalityCode[]; alone: boolean }

/** Whether two places can't be told apart: their 5–95 % intervals have a place in common. */
export function overlaps(one: Place, other: Place): boolean {
  return one.low <= other.high && other.low <= one.high
}

/** Who is best among the compared, and who may be as good for all the figures tell. */
export function placeVerdict(placed: readonly Placed[]): PlaceVerdict | null {
  const known = placed.flatMap(({ municipalityCode, place }) => (place === null ? [] : [{ municipalityCode, place }]))
  if (known.length < 2) return null
  const first = Math.min(...known.map(({ place }) => place.rank))
  const best = known.filter(({ place }) => place.rank === first)
  const indistinct = known.filter(({ place }) => place.rank !== first && best.some((one) => overlaps(one.place, place)))
  return {
    best: best.map(({ municipalityCode }) => municipalityCode),
    indistinct: indistinct.map(({ municipalityCode }) => municipalityCode),
    alone: best.length === 1 && indistinct.length === 0,
  }
}

/** Of each municipality those that it can't be told apart from by the draws of the edition. */
export type AlikeInDraws = Readonly<Record<MunicipalityCode, readonly MunicipalityCode[]>>

/** What an edition keeps of those compared; null where it lacks one that has a place, as editions from before it was kept do. */
export function alikeInDraws(
  placed: readonly Placed[],
  kept: readonly Pick<Certainty, 'municipalityCode' | 'alike'>[],
): AlikeInDraws | null {
  const alike = Object.fromEntries(kept.map((one) => [one.municipalityCode, one.alike]))
  const isKept = ({ place, municipalityCode }: Placed) => place === null || alike[municipalityCode] !== undefined
  return placed.every(isKept) ? alike : null
}

/** The pairs that can't be told apart by the draws, or by their intervals where `alike` is null; each once, in the given order. */
export function indistinctPairs(
  placed: readonly Placed[],
  alike: AlikeInDraws | null,
): [MunicipalityCode, MunicipalityCode][] {
  return placed.flatMap((one, index) =>
    placed.slice(index + 1).flatMap((other): [MunicipalityCode, MunicipalityCode][] => {
      if (one.place === null || other.place === null) return []
      const isAlike = alike
        ? alike[one.municipalityCode]?.includes(other.municipalityCode)
        : overlaps(one.place, other.place)
      return isAlike ? [[one.municipalityCode, other.municipalityCode]] : []
    }),
  )
}
