/** How often a person wants mail about an item. */
export const frequencies = ['at-once', 'daily', 'weekly', 'never'] as const
export type Frequency = (typeof frequencies)[number]

/** What a person chooses a frequency for, and what holds until they do. `moderation` can't be turned off. */
export const itemDefaults = {
  moderation: 'at-once',
  'own-practices': 'at-once',
  judging: 'at-once',
  mentions: 'at-once',
  questions: 'at-once',
  threads: 'daily',
  uptake: 'daily',
  'moderation-work': 'daily',
  'new-practices': 'weekly',
  'weak-indicators': 'weekly',
  'peer-questions': 'weekly',
  plans: 'weekly',
  editions: 'at-once',
} as const satisfies Record<string, Frequency>
export type NoticeItem = keyof typeof itemDefaults

/** Every kind of notice and the item it belongs to. Its sentence stands in the texts under `kinds.<kind>`. */
export const noticeKinds = {
  // To those who write for the municipality that owns the practice.
  'practice-submitted': 'own-practices',
  'practice-returned': 'own-practices',
  'practice-published': 'own-practices',
  'practice-rated': 'own-practices',
  'practice-review-due': 'own-practices',
  'practice-archived': 'own-practices',
  // To staff and experts.
  'submission-waiting': 'judging',
  'rating-assigned': 'judging',
  'ratings-disagree': 'judging',
  // Dialogue.
  mentioned: 'mentions',
  'thread-reply': 'threads',
  'answer-accepted': 'threads',
  'new-thread': 'threads',
  'question-asked': 'questions',
  'sparring-asked': 'questions',
  'help-wanted': 'questions',
  'room-asked': 'threads',
  'room-joined': 'threads',
  // What others made of it.
  'practice-adopted': 'uptake',
  'practice-thanked': 'uptake',
  // The loop.
  'new-practice-for-weak': 'new-practices',
  'weak-indicator-moved': 'weak-indicators',
  // To those whose peer group the asking municipality is in, where the question was not sent to them by itself.
  'peer-question': 'peer-questions',
  'plan-due': 'plans',
  // Moderation.
  'statement-of-reasons': 'moderation',
  'report-received': 'moderation',
  'report-decided': 'moderation',
  'appeal-received': 'moderation',
  'appeal-decided': 'moderation',
  suspended: 'moderation',
  'second-needed': 'moderation-work',
  'appeal-waiting': 'moderation-work',
  'case-opened': 'moderation-work',
  // An edition on its way: to those who answer for a municipality's figures, and to staff.
  'preview-opened': 'editions',
  'objection-accepted': 'editions',
  'objection-declined': 'editions',
  'objection-reopened': 'editions',
  'edition-corrected': 'editions',
  'objection-received': 'editions',
  'publication-held': 'editions',
  // Accounts.
  'password-reset': 'moderation',
} as const satisfies Record<string, NoticeItem>
export type NoticeKind = keyof typeof noticeKinds

/** Something a person is to be told. */
export type Notice = {
  userId: string
  kind: NoticeKind
  /**
   * What it speaks of, as "<what>:<id>" (practice, submission, rating, thread, post, room, adoption, plan, help-notice, thanks,
   * case, decision, appeal, indicator, edition, preview, objection, account). Asked before it is shown or sent: what the person may not see is never told.
   */
  about: string
  /** Where it leads: a Danish address such as `pathsIn('da').practice(slug)`. */
  path: string
  /**
   * The slots of its sentence: names, titles, numbers. A number and an ISO date ("2026-12-01") are written in the reader's
   * way; `indicator_en` stands in the place of `indicator` for a reader of English.
   */
  slots: Readonly<Record<string, string | number>>
  /** A person is told of the same cause once, e.g. "post:<id>:reply". */
  cause: string
}

/** Of these abouts, the ones that this person may see now. The rooms above know; whoever shows or sends is given it. */
export type Visible = (userId: string, abouts: readonly string[]) => Promise<ReadonlySet<string>>
