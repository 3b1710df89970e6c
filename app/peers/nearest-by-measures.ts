import type { MunicipalityCode } from '~/municipalities/municipalities'

/** One member of a peer group; 1 is the nearest. The distance has no unit: standard deviations. */
export type Nearest = { municipalityCode: MunicipalityCode; place: number; distance: number }

/** One measure of likeness: a value a municipality, null where unknown, and how much it counts (0 is not at all). */
export type Measure = { values: readonly (number | null)[]; weight: number }

/**
 * The municipalities nearest to one: each measure standardised over all that have it, then the weighted Euclidean distance
 * √(Σ w·d² / Σ w known · Σ w). Where one of a pair lacks a measure the others count for it too, so that nobody comes nearer by
 * telling less. Ties are by code. Empty where nothing is known of it.
 * @param own its place in `codes`
 */
export function nearestByMeasures(
  own: number,
  codes: readonly MunicipalityCode[],
  measures: readonly Measure[],
  size: number,
): Nearest[] {
  const used = measures
    .filter(({ values, weight }) => weight > 0 && values.some((value) => value !== null))
    .map(({ values, weight }) => ({ values: standardised(values), weight }))
  return codes
    .flatMap((municipalityCode, other) => {
      const distance = other === own ? null : distanceBetween(own, other, used)
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

function distanceBetween(own: number, other: number, measures: readonly Measure[]): number | null {
  let [sum, known, all] = [0, 0, 0]
  for (const { values, weight } of measures) {
    all += weight
    const [ours, theirs] = [values[own] ?? null, values[other] ?? null]
    if (ours === null || theirs === null) continue
    known += weight
    sum += weight * (ours - theirs) ** 2
  }
  return known === 0 ? null : Math.sqrt((sum * all) / known)
}

/** In standard deviations from the mean; all alike give 0. */
function standardised(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null)
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length)
  return values.map((value) => (value === null ? null : deviation === 0 ? 0 : (value - mean) / deviation))
}
