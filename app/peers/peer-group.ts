import type { MunicipalityCode } from '~/municipalities/municipalities'

/** How many municipalities one is compared with. */
export const peerGroupSize = 8

/** What makes municipalities alike here. Null is unknown. */
export type Likeness = {
  municipalityCode: MunicipalityCode
  population: number | null
  socioeconomicIndex: number | null
}

/** One member of a peer group; 1 is the nearest. The distance has no unit: standard deviations. */
export type Nearest = { municipalityCode: MunicipalityCode; place: number; distance: number }

/**
 * The municipalities most like each one: by the logarithm of the population and the socio-economic index, both
 * standardised over all that have them, Euclidean distance. Where one of a pair lacks a measure the other measure
 * counts for both, so that nobody comes nearer by telling less. One without any known measure has no peers.
 */
export function peerGroups(
  likenesses: readonly Likeness[],
  size = peerGroupSize,
): ReadonlyMap<MunicipalityCode, readonly Nearest[]> {
  const populations = likenesses.map(({ population }) => (population && population > 0 ? Math.log10(population) : null))
  const measures = [populations, likenesses.map(({ socioeconomicIndex }) => socioeconomicIndex)]
    .map(standardised)
    .filter((measure) => measure.some((value) => value !== null))
  return new Map(
    likenesses.map(({ municipalityCode }, own) => [municipalityCode, nearestTo(own, likenesses, measures, size)]),
  )
}

function nearestTo(
  own: number,
  likenesses: readonly Likeness[],
  measures: readonly (readonly (number | null)[])[],
  size: number,
): Nearest[] {
  return likenesses
    .flatMap(({ municipalityCode }, other) => {
      const distance = other === own ? null : distanceBetween(own, other, measures)
      return distance === null ? [] : [{ municipalityCode, distance }]
    })
    .sort((a, b) => steps(a.distance) - steps(b.distance) || (a.municipalityCode < b.municipalityCode ? -1 : 1))
    .slice(0, size)
    .map((nearest, index) => ({ ...nearest, place: index + 1 }))
}

/** So coarse that half and double the size are as far away, though logarithms differ in their last decimals. */
function steps(distance: number): number {
  return Math.round(distance * 1e9)
}

function distanceBetween(own: number, other: number, measures: readonly (readonly (number | null)[])[]): number | null {
  const squares = measures.flatMap((measure) => {
    const [ours, theirs] = [measure[own] ?? null, measure[other] ?? null]
    return ours === null || theirs === null ? [] : [(ours - theirs) ** 2]
  })
  if (squares.length === 0) return null
  const sum = squares.reduce((total, square) => total + square, 0)
  return Math.sqrt((sum * measures.length) / squares.length)
}

/** In standard deviations from the mean; all alike give 0. */
function standardised(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null)
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length)
  return values.map((value) => (value === null ? null : deviation === 0 ? 0 : (value - mean) / deviation))
}
