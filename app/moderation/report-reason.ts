/** Why somebody reports a practice. */
export const reportReasons = ['citizen-data', 'wrong-facts', 'illegal', 'offensive', 'advertising', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]
