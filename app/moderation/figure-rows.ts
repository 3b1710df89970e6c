import type { HalfYear } from './figures'
import { type Outcome, outcomes } from './outcome'
import { type ReportOrigin, type ReportReason, reportOrigins, reportReasons } from './report-reason'
import { type SiteRule, siteRules } from './site-rules'

/** A figure by its name: the group it stands in, and what is counted. Null where it would say nothing. */
export type FigureRow =
  | { group: 'reportsByReason'; key: ReportReason; value: number }
  | { group: 'reportsByOrigin'; key: ReportOrigin; value: number }
  | { group: 'decisionsByOutcome'; key: Outcome; value: number }
  | { group: 'decisionsByGround'; key: SiteRule | 'law' | 'none'; value: number }
  | { group: 'other'; key: OtherFigure; value: number | null }

const otherFigures = [
  'reports',
  'decisions',
  'automatedShare',
  'medianHours',
  'appealsByAuthors',
  'appealsByReporters',
  'upheld',
  'overturned',
  'proposed',
  'seconded',
  'rejected',
  'interests',
  'drawn',
  'rejudged',
  'agreement',
] as const
export type OtherFigure = (typeof otherFigures)[number]

/** Every figure of a half-year, always in the same order, zeros too. */
export function figureRows(figures: HalfYear): FigureRow[] {
  const grounds = [...siteRules, 'law', 'none'] as const
  return [
    ...reportReasons.map((key) => ({
      group: 'reportsByReason' as const,
      key,
      value: figures.reportsByReason[key] ?? 0,
    })),
    ...reportOrigins.map((key) => ({
      group: 'reportsByOrigin' as const,
      key,
      value: figures.reportsByOrigin[key] ?? 0,
    })),
    ...outcomes.map((key) => ({
      group: 'decisionsByOutcome' as const,
      key,
      value: figures.decisionsByOutcome[key] ?? 0,
    })),
    ...grounds.map((key) => ({
      group: 'decisionsByGround' as const,
      key,
      value: figures.decisionsByGround[key] ?? 0,
    })),
    ...otherFigures.map((key) => ({ group: 'other' as const, key, value: figures[key] })),
  ]
}
