import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { TextRef } from './text-kind'

/** Somebody with an account who wrote a text. */
export type TextAuthor = { id: string; name: string }

/** A text as moderators need it, whatever its kind. */
export type ModeratedText = {
  ref: TextRef
  /** What lists call it: its own title, or that of what it belongs to. */
  title: string
  /** Every word of it that others read. */
  words: string
  /** Whoever answers for it first comes first. Empty when nobody with an account does (any more). */
  authors: readonly TextAuthor[]
  municipalityCode: MunicipalityCode | null
  hidden: boolean
  /** Of a post: whether its thread is locked. */
  locked: boolean
  /** True when its author has taken it back, or taken it down. */
  withdrawn: boolean
  /** Danish address of the page it stands on, without language prefix. */
  path: string
  /** Of a post: its thread. */
  threadId: string | null
}
