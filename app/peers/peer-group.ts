import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Measure, nearestByMeasures } from './nearest-by-measures'

/** How many municipalities one is compared with. */
export const peerGroupSize = 8

/** What makes municipalities alike here. Null is unknown. */
export type Likeness = {
  municipalityCode: MunicipalityCode
  population: number | null
  socioeconomicIndex: number | null
}

/** One member of a peer group; 1 is the nearest. The distance has no unit: standard deviations. */
export type Nearest = ReturnType<typeof nearestByMeasures>[number]

/**
 * The municipalities most like each one: by the logarithm of the population and the socio-economic index, both
 * standardised over all that have them, Euclidean distance. Where one of a pair lacks a measure the other measure
 * counts for both, so that nobody comes nearer by telling less. One without any known measure has no peers.
 */
export function peerGroups(
  likenesses: readonly Likeness[],
  size = peerGroupSize,
): ReadonlyMap<MunicipalityCode, readonly Nearest[]> {
  const measures = measuresOf(likenesses)
  return new Map(
    likenesses.map(({ municipalityCode }, own) => [municipalityCode, nearestTo(own, likenesses, measures, size)]),
  )
}

/** All others in the order of their likeness to one, by the rule of `peerGroups`: 1 is the most alike. */
export function othersByLikeness(
  code: MunicipalityCode,
  likenesses: readonly Likeness[],
): ReadonlyMap<MunicipalityCode, Nearest> {
  const own = likenesses.findIndex(({ municipalityCode }) => municipalityCode === code)
  if (own < 0) return new Map()
  const others = nearestTo(own, likenesses, measuresOf(likenesses), likenesses.length)
  return new Map(others.map((other) => [other.municipalityCode, other]))
}

function measuresOf(likenesses: readonly Likeness[]): Measure[] {
  const populations = likenesses.map(({ population }) => (population && population > 0 ? Math.log10(population) : null))
  return [populations, likenesses.map(({ socioeconomicIndex }) => socioeconomicIndex)].map((values) => ({
    values,
    weight: 1,
  }))
}

function nearestTo(
  own: number,
  likenesses: readonly Likeness[],
  measures: readonly Measure[],
  size: number,
): Nearest[] {
  const codes = likenesses.map(({ municipalityCode }) => municipalityCode)
  return nearestByMeasures(own, codes, measures, size)
}
