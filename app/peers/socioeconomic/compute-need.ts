/** What the index is made from: persons (or dwellings, children …) by criterion and unit, the weights, and how many live there. */
export type NeedInput = {
  units: readonly string[]
  /** By criterion: one count a unit, in the units' order; null where it is unknown. */
  counts: ReadonlyMap<string, readonly (number | null)[]>
  /** By criterion, in any scale: only their shares of the sum matter. */
  weights: ReadonlyMap<string, number>
  population: readonly (number | null)[]
  /** The whole country's counts and population where the source gives them; else the sum over the units. */
  country?: { counts: ReadonlyMap<string, number>; population: number }
}

/** One unit's index, 1 being the country, and what each criterion adds to it. Null where a count is unknown. */
export type Need = { unit: string; index: number | null; parts: ReadonlyMap<string, number | null> }

/**
 * The socio-economic index: the unit's weighted shares of each criterion in the whole country, divided by its share of the country's
 * population (udligningsloven § 5, stk. 2):
 *
 *     index_m = Σ_j w_j · (K_jm / K_j) / (N_m / N)
 *
 * With the country as the sum of its units, the mean weighted by population is 1. A unit with an unknown count or population has
 * no index: leaving the criterion out would weigh the others differently for it than for everybody else.
 */
export function computeNeed({ units, counts, weights, population, country }: NeedInput): Need[] {
  const weightSum = sum([...weights.values()])
  const people = country?.population ?? sum(population)
  const criteria = [...weights].map(([criterion, weight]) => {
    const column = counts.get(criterion) ?? []
    return { criterion, column, weight: weight / weightSum, total: country?.counts.get(criterion) ?? sum(column) }
  })
  return units.map((unit, place) => {
    const share = shareOf(population[place] ?? null, people)
    const parts = new Map(
      criteria.map(({ criterion, column, weight, total }) => {
        const own = shareOf(column[place] ?? null, total)
        return [criterion, own === null || share === null || share === 0 ? null : (weight * own) / share] as const
      }),
    )
    const known = [...parts.values()].filter((part) => part !== null)
    return { unit, index: known.length === parts.size ? sum(known) : null, parts }
  })
}

/** Whether weights are all of it: in hundredths or as shares, but for the last decimals. */
export function sumsToWhole(weights: readonly number[]): boolean {
  const total = sum(weights)
  return Math.abs(total - 100) < 1e-6 || Math.abs(total - 1) < 1e-9
}

function shareOf(part: number | null, whole: number): number | null {
  return part === null || whole === 0 ? null : part / whole
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}
