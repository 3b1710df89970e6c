/** Why somebody reports a text. */
export const reportReasons = ['citizen-data', 'wrong-facts', 'illegal', 'offensive', 'advertising', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** How a report came. */
export const reportOrigins = ['member', 'notice', 'watched-words'] as const
export type ReportOrigin = (typeof reportOrigins)[number]

/** Who says that a text is criticism of the union, the index or a moderator's employer. */
export const criticismSources = ['word-list', 'reporter', 'author', 'moderator'] as const
export type CriticismSource = (typeof criticismSources)[number]
