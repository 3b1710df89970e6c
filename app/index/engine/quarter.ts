export type Quarter = 1 | 2 | 3 | 4

/**
 * The quarter of a place among `rankedCount` ranked units; 1 holds the best places. Where the units cannot be parted in
 * four equal groups the better quarters take the one too many (97: 25, 24, 24, 24). Units that share a place share
 * its quarter, the better one.
 */
export function quarterOf(rank: number, rankedCount: number): Quarter {
  const quarter = 1 + Math.floor((4 * (rank - 1)) / rankedCount)
  if (quarter <= 1) return 1
  if (quarter === 2) return 2
  return quarter === 3 ? 3 : 4
}
