import type { ReportReason } from './report-reason'

/** What a report counts towards hiding a text before anybody has looked at it. */
export type WeighedReport = {
  weight: number
  reason: ReportReason
  reporterId: string | null
  /** Where the reporter belongs; null for the union. */
  municipalityCode: string | null
}

/** Where reports together weigh this much, the text is hidden until a moderator has looked: docs/decisions/0023. */
export const hidingThreshold = 3

/** Where waiting does harm. Disagreement about facts is never settled by counting heads. */
const urgent: ReadonlySet<ReportReason> = new Set(['citizen-data', 'illegal', 'offensive'])

/**
 * How much one person's report weighs: 1 to begin with, towards 2 for one whose earlier reports led to something, towards
 * 0.25 for one whose did not. Moderators weigh nothing (they decide, they do not outvote), nor does anybody without log-in.
 */
export function reportWeight(reporter: { moderates: boolean; upheld: number; refused: number } | null): number {
  if (reporter === null || reporter.moderates) return 0
  const { upheld, refused } = reporter
  const record = (2 * (upheld + 1)) / (upheld + refused + 2)
  return Math.round(Math.min(2, Math.max(0.25, record)) * 100) / 100
}

/** What the reports weigh together: of each person and of each municipality only the heaviest counts. */
export function weighReports(reports: readonly WeighedReport[]): number {
  const heaviest = new Map<string, number>()
  for (const { reason, reporterId, municipalityCode, weight } of reports) {
    if (!urgent.has(reason) || reporterId === null) continue
    const group = municipalityCode ?? 'union'
    heaviest.set(group, Math.max(heaviest.get(group) ?? 0, weight))
  }
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0)
}

/** Is the text to be hidden until somebody has looked? Criticism never is: it needs two people, not a count. */
export function hidesItself(reports: readonly WeighedReport[], isCriticism: boolean): boolean {
  return !isCriticism && weighReports(reports) >= hidingThreshold
}
