import type { LogLine } from './log-entry'
import type { Outcome } from './outcome'
import type { ReportOrigin, ReportReason } from './report-reason'
import { type SiteRule, siteRules } from './site-rules'

/** What moderation did in half a year, counted from the log alone. */
export type HalfYear = {
  year: number
  half: 1 | 2
  reports: number
  reportsByReason: Partial<Record<ReportReason, number>>
  reportsByOrigin: Partial<Record<ReportOrigin, number>>
  decisions: number
  decisionsByOutcome: Partial<Record<Outcome, number>>
  decisionsByGround: Partial<Record<SiteRule | 'law' | 'none', number>>
  automated: number
  /** Null where fewer than `fewest` decisions answered a report. */
  automatedShare: number | null
  medianHours: number | null
  appealsByAuthors: number
  appealsByReporters: number
  upheld: number
  overturned: number
  proposed: number
  seconded: number
  rejected: number
  interests: number
  drawn: number
  rejudged: number
  agreed: number
  agreement: number | null
}

/** A share or a median of fewer says nothing, and is not shown. */
export const fewest = 5

const inDenmark = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
})

/** The half-year that a moment lies in, by Danish time. */
export function halfYearOf(at: Date): { year: number; half: 1 | 2 } {
  const parts = inDenmark.formatToParts(at)
  const number = (type: 'year' | 'month') => Number(parts.find((part) => part.type === type)?.value)
  return { year: number('year'), half: number('month') <= 6 ? 1 : 2 }
}

function emptyHalf(year: number, half: 1 | 2): HalfYear {
  return {
    year,
    half,
    reports: 0,
    reportsByReason: {},
    reportsByOrigin: {},
    decisions: 0,
    decisionsByOutcome: {},
    decisionsByGround: {},
    automated: 0,
    automatedShare: null,
    medianHours: null,
    appealsByAuthors: 0,
    appealsByReporters: 0,
    upheld: 0,
    overturned: 0,
    proposed: 0,
    seconded: 0,
    rejected: 0,
    interests: 0,
    drawn: 0,
    rejudged: 0,
    agreed: 0,
    agreement: null,
  }
}

function raise<Key extends string>(counts: Partial<Record<Key, number>>, key: Key): void {
  counts[key] = (counts[key] ?? 0) + 1
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}

const share = (part: number, whole: number) => (whole < fewest ? null : part / whole)

/** The figures of each half-year in which anything happened, newest first. */
export function figuresFrom(lines: readonly LogLine[]): HalfYear[] {
  const halves = new Map<string, { figures: HalfYear; hours: number[] }>()
  for (const line of lines) {
    const { year, half } = halfYearOf(line.at)
    const key = `${year}-${half}`
    const one = halves.get(key) ?? { figures: emptyHalf(year, half), hours: [] }
    halves.set(key, one)
    count(line, one)
  }
  return [...halves.values()]
    .map(({ figures, hours }) => ({
      ...figures,
      automatedShare: share(figures.automated, figures.decisions),
      medianHours: hours.length < fewest ? null : median(hours),
      agreement: share(figures.agreed, figures.rejudged),
    }))
    .sort((one, other) => other.year - one.year || other.half - one.half)
}

function count({ entry }: LogLine, { figures, hours }: { figures: HalfYear; hours: number[] }): void {
  switch (entry.what) {
    case 'reported':
      figures.reports += 1
      raise(figures.reportsByReason, entry.reason)
      raise(figures.reportsByOrigin, entry.origin)
      return
    case 'decided': {
      figures.decisions += 1
      raise(figures.decisionsByOutcome, entry.outcome)
      const rule = siteRules.find((one) => one === entry.rule)
      raise(figures.decisionsByGround, rule ?? (entry.ground === 'law' ? 'law' : 'none'))
      if (entry.automated) figures.automated += 1
      if (entry.seconded) figures.seconded += 1
      if (entry.hours !== null && !entry.automated) hours.push(entry.hours)
      return
    }
    case 'appealed':
      if (entry.by === 'author') figures.appealsByAuthors += 1
      else figures.appealsByReporters += 1
      return
    case 'appeal-decided':
      figures[entry.outcome] += 1
      return
    case 'proposed':
      figures.proposed += 1
      return
    case 'rejected':
      figures.rejected += 1
      return
    case 'interest-declared':
      figures.interests += 1
      return
    case 'sample-drawn':
      figures.drawn += entry.decisions.length
      return
    case 'rejudged':
      figures.rejudged += 1
      if (entry.agrees) figures.agreed += 1
      return
    case 'criticism-marked':
    case 'reporters-forgotten':
      return
  }
}
