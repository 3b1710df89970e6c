import type { Indicator } from '~/catalogue/indicator'

/** The criterion of the socio-economic index that an indicator nearly is. */
export type Overlap = 'without-employment' | 'without-education'

// To expect an outcome from an index that counts the very same people would call everybody as good as expected.
const overlaps: Readonly<Record<string, Overlap>> = {
  'bu-dst-neet-16-24': 'without-employment',
  'uv-dst-foertidspension-unge': 'without-employment',
  'uv-dst-kun-grundskole-25-29': 'without-education',
}

/** The criterion that an indicator overlaps, or null. */
export function criterionOverlap(indicatorId: string): Overlap | null {
  return overlaps[indicatorId] ?? null
}

/**
 * Whether it makes sense to expect a value from need and size: for outcomes only. What a municipality does (deadlines, involvement)
 * it should do whatever the need.
 */
export function hasExpectation({ id, aspect, direction }: Pick<Indicator, 'id' | 'aspect' | 'direction'>): boolean {
  return aspect === 'outcome' && direction !== 'neutral' && criterionOverlap(id) === null
}
