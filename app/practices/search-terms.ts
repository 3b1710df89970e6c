/** A search as PostgreSQL's text search takes it. */
export type SearchTerms = {
  /** What was typed, for `websearch_to_tsquery` (quotes, "or" and minus work). */
  typed: string
  /** For `to_tsquery`: all words, the last one also as a beginning, so that "anbring" finds "anbringelse". Null without words. */
  beginning: string | null
}

const LONGEST = 200

/** The terms of a search; null when nothing was asked for. */
export function searchTerms(query: string): SearchTerms | null {
  const typed = query.trim().slice(0, LONGEST)
  if (typed === '') return null
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  // A minus or a quote means something precise, which a guess at the last word's end would undo.
  const precise = /["]|(^|\s)-\S/.test(typed)
  const last = words.at(-1)
  if (precise || last === undefined) return { typed, beginning: null }
  return { typed, beginning: [...words.slice(0, -1).map(quote), `${quote(last)}:*`].join(' & ') }
}

function quote(word: string): string {
  return `'${word}'`
}
