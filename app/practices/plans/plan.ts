import type { Direction } from '~/catalogue/indicator'
import type { MunicipalityCode } from '~/municipalities/municipalities'

/** Where a plan stands, as its municipality says. */
export const planStatuses = ['planned', 'under-way', 'reached', 'dropped'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** What a municipality means to do about one indicator. Days are "2026-12-31". */
export type ActionPlan = {
  id: string
  municipalityCode: MunicipalityCode
  indicatorId: string
  practiceId: string | null
  ownerId: string | null
  /** The name of the owner with a log-in; null where there is none or they have left. */
  ownerName: string | null
  ownerText: string
  targetValue: number | null
  targetText: string
  dueOn: string
  status: PlanStatus
  notes: string
  /** The edition it began from, with the value then; null where there was none. */
  editionSlug: string
  startValue: number | null
  startPeriod: string | null
  /** When the indicator was last given another definition; null when never. */
  redefinedAt: string | null
  version: number
  /** ISO times. */
  createdAt: string
  updatedAt: string
}

/** What the figures say of a plan, apart from what its municipality says. */
export type PlanProgress = 'reached' | 'on-the-way' | 'not-yet' | 'awaits-figures' | 'no-figure' | 'redefined'

/** A plan that is still worked on. */
export function isOpen({ status }: Pick<ActionPlan, 'status'>): boolean {
  return status === 'planned' || status === 'under-way'
}

/** Is the first value better than the second, as the indicator counts? Never for context indicators. */
export function isBetterThan(value: number, than: number, direction: Direction): boolean {
  if (direction === 'neutral') return false
  return direction === 'higher' ? value > than : value < than
}

/**
 * How far the newest figure is from the target. A missing figure is no figure, never a bad one; a figure of the same period as the
 * start is the same figure and says nothing new. Without a start value nothing can be said of the way, only of the target. Of
 * figures of two definitions nothing can be said at all.
 */
export function planProgress(
  { startValue, startPeriod, targetValue }: Pick<ActionPlan, 'startValue' | 'startPeriod' | 'targetValue'>,
  today: { value: number | null; period: string | null } | null,
  direction: Direction,
  isRedefined = false,
): PlanProgress {
  if (!today || today.value === null) return 'no-figure'
  if (isRedefined) return 'redefined'
  if (targetValue !== null && !isBetterThan(targetValue, today.value, direction)) return 'reached'
  if (today.period === startPeriod) return 'awaits-figures'
  return startValue !== null && isBetterThan(today.value, startValue, direction) ? 'on-the-way' : 'not-yet'
}

/**
 * Was the indicator given another definition between the edition that a plan began from and the newest? An edition has the
 * definitions of the moment it was computed. Where the first has been corrected since and is not among the published ones any
 * more, the plan's own beginning stands for it. Editions newest first.
 */
export function isRedefinedSince(
  { editionSlug, createdAt, redefinedAt }: Pick<ActionPlan, 'editionSlug' | 'createdAt' | 'redefinedAt'>,
  editions: readonly { slug: string; computedAt: string }[],
): boolean {
  const [newest] = editions
  if (redefinedAt === null || newest === undefined) return false
  const isBefore = (at: string) => Date.parse(at) < Date.parse(redefinedAt)
  const start = editions.find(({ slug }) => slug === editionSlug)
  return isBefore(start?.computedAt ?? createdAt) && !isBefore(newest.computedAt)
}

/** Is a target no better than what one has today? */
export function isNoImprovement(target: number, today: number | null, direction: Direction): boolean {
  return today !== null && !isBetterThan(target, today, direction)
}

/** Open plans first, the one that is due first at the top; then those that are done with, the newest first. */
export function inPlanOrder<Plan extends Pick<ActionPlan, 'status' | 'dueOn' | 'id'>>(plans: readonly Plan[]): Plan[] {
  return plans.toSorted((one, other) => {
    const [first, second] = [isOpen(one), isOpen(other)]
    if (first !== second) return first ? -1 : 1
    const byDay = one.dueOn === other.dueOn ? (one.id < other.id ? -1 : 1) : one.dueOn < other.dueOn ? -1 : 1
    return first ? byDay : -byDay
  })
}
