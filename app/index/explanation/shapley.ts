/** One factor joining a coalition, and the share of all orders in which it joins just this one. Coalitions are bit masks. */
export type Joining = { factor: number; from: number; weight: number }

/**
 * Every way a factor may join those before it, weighted as the Shapley value does (Shapley 1953, "A value for n-person
 * games"): each order of the factors counts alike. Orders that pass through a coalition without an outcome are left out and
 * the others count for more, so the parts of the rest still add up to the whole. Null where no order is left.
 * Meant for five factors at most: every order is walked.
 * @param exists whether a coalition has an outcome; asked only of those an order passes
 */
export function joinings(factorCount: number, exists: (coalition: number) => boolean): readonly Joining[] | null {
  const known = new Map<number, boolean>()
  const holds = (coalition: number) => {
    const found = known.get(coalition) ?? exists(coalition)
    known.set(coalition, found)
    return found
  }
  const counts = new Map<string, { factor: number; from: number; count: number }>()
  let orders = 0

  function walk(coalition: number, path: readonly { factor: number; from: number }[]): void {
    if (!holds(coalition)) return
    if (path.length === factorCount) {
      orders++
      for (const { factor, from } of path) {
        const key = `${factor} ${from}`
        counts.set(key, { factor, from, count: (counts.get(key)?.count ?? 0) + 1 })
      }
      return
    }
    for (let factor = 0; factor < factorCount; factor++) {
      const bit = 1 << factor
      if ((coalition & bit) === 0) walk(coalition | bit, [...path, { factor, from: coalition }])
    }
  }

  walk(0, [])
  if (orders === 0) return null
  return [...counts.values()].map(({ factor, from, count }) => ({ factor, from, weight: count / orders }))
}

/** Each factor's part of the way from no factor to all: they add up to it exactly (but for rounding of floating point). */
export function partsOf(
  factorCount: number,
  ways: readonly Joining[],
  worth: (coalition: number) => number,
): readonly number[] {
  const parts = Array.from({ length: factorCount }, () => 0)
  for (const { factor, from, weight } of ways) {
    parts[factor] = (parts[factor] ?? 0) + weight * (worth(from | (1 << factor)) - worth(from))
  }
  return parts
}
