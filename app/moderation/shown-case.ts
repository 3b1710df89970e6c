import type { CaseState } from './moderation-rows'
import type { Ground, Outcome } from './outcome'
import type { ReportOrigin, ReportReason } from './report-reason'
import type { TextRef } from './text-kind'

/** What was decided, or proposed, about a text and why. */
export type Decision = {
  id: string
  caseId: string
  outcome: Outcome
  facts: string
  ground: Ground
  /** The law by name, or the id of one of the site's rules. */
  groundText: string
  reason: string
  automated: boolean
  aboutUserId: string | null
  suspendedUntil: Date | null
  movedTo: string | null
  movedFrom: string | null
  needsSecond: boolean
  moderatorId: string | null
  moderator: string | null
  secondedById: string | null
  secondedBy: string | null
  rejectedAt: Date | null
  rejectedReason: string
  createdAt: Date
  /** When it took effect; null while it waits for a second moderator, and for ever when that one said no. */
  effectiveAt: Date | null
}

/** A decision in the history of a person. */
export type PastDecision = { id: string; outcome: Outcome; createdAt: Date; overturned: boolean }

/** A report as moderators read it. */
export type ShownReport = {
  id: string
  origin: ReportOrigin
  reason: ReportReason
  text: string
  lawNamed: string
  address: string
  createdAt: Date
  reporter: string | null
  /** Null while nobody has decided about it. */
  decisionId: string | null
}

/** A case as a line of the queue. */
export type QueuedCase = {
  id: string
  ref: TextRef | null
  /** Null when the text is gone. */
  title: string | null
  hidden: boolean
  autoHidden: boolean
  isCriticism: boolean
  openReports: number
  openedAt: Date
  state: CaseState
  claimedBy: string | null
  claimedAt: Date | null
}
