/** What a text said until it was changed. */
export type EarlierText = { text: string; replacedAt: Date }

/** A post beside the one a case is about. */
export type PostInContext = {
  id: string
  number: number
  author: string | null
  text: string
  createdAt: Date
  isIt: boolean
  hidden: boolean
  deleted: boolean
}
