/** A published version, without its text. */
export type RevisionSummary = {
  number: number
  title: string
  /** What the practice called itself then, e.g. "GUSA 1.0". */
  model: string
  /** In the author's words. */
  inUseSince: string
  publishedAt: Date
  author: string | null
}
