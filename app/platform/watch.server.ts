import type { Tx } from './database.server'

/** A text that somebody has just written, by what it is and the words that others will read. */
export type WrittenText = {
  kind: 'practice' | 'post' | 'adoption' | 'help-notice' | 'thanks'
  id: string
  words: string
  authorId: string | null
}

/**
 * What looks at a text in the transaction that saves it, e.g. for watched words. The rooms that write know of no moderation:
 * the door passes in the one to use.
 */
export type Watch = (text: WrittenText, now: Date, tx: Tx) => Promise<void>
