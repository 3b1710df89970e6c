import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { PracticeField, PracticeText } from '../practice-text'
import type { Visibility } from '../practice-visibility'

/** How a submission ended. */
export type SubmissionOutcome = 'withdrawn' | 'returned' | 'validated'

/** Why a text may not be written on now: it waits to be judged, or a moderator has locked it. */
export type WritingStop = 'submitted' | 'locked'

/** How a practice's newest submission stands, for its writers; null when nothing waits and nothing was returned. */
export type SubmissionState = 'waiting' | 'returned' | null

/** A submission that waits, with the text that was handed in. */
export type Submission = {
  id: string
  practiceId: string
  version: number
  visibility: Visibility
  submittedById: string | null
  submittedBy: string | null
  submittedAt: Date
  /** Null while it waits. */
  outcome: SubmissionOutcome | null
  text: PracticeText
}

/** Somebody who may be asked to judge. */
export type Judge = { userId: string; name: string; isStaff: boolean }

/** A submission in the queue of those who judge. */
export type WaitingSubmission = {
  id: string
  title: string
  area: string | null
  municipalityCode: MunicipalityCode | null
  submittedAt: Date
  /** True when an older text of it is published already. */
  isChange: boolean
}

/** What a validator wrote who sent a text back. */
export type ReturnedWith = {
  comment: string
  comments: Readonly<Partial<Record<PracticeField, string>>>
  returnedAt: Date
}

/** How a practice stands on its way to readers, as its writers see it. */
export type WorkflowStep = {
  slug: string
  mayPublish: boolean
  waitingSince: Date | null
  returned: ReturnedWith | null
  locked: boolean
  /** Set when its municipality has been asked whether the text holds: by when, and when it is taken down unanswered. */
  overdue: { dueAt: Date; endsAt: Date } | null
  /** True when it was taken down because nobody answered. */
  unanswered: boolean
}
