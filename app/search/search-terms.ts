/** One thing a search asks for: a word, or words in quotes that stand together. */
export type Term = {
  /** In lower case; more than one only in a phrase. */
  words: readonly string[]
  /** Written with a minus: what is found must not have it. */
  excluded: boolean
  /** The last word as it was typed, perhaps not yet whole. */
  unfinished: boolean
}

const longest = 200
const mostTerms = 8

/** The terms of what somebody typed, in its order; the first eight of the first 200 characters. */
export function readTerms(typed: string): Term[] {
  const text = typed.slice(0, longest).toLowerCase()
  const terms: Term[] = []
  for (const [, minus, phrase, word] of text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)) {
    const words = (phrase ?? word ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
    const excluded = minus === '-'
    if (words.length === 0) continue
    // "social-faglig" asks for both halves, in whatever order.
    if (phrase === undefined) terms.push(...words.map((one) => ({ words: [one], excluded, unfinished: false })))
    else terms.push({ words, excluded, unfinished: false })
  }
  const kept = terms.slice(0, mostTerms)
  const last = kept.at(-1)
  // After a space the word is whole; a quote or a minus means just what was written.
  if (last && last.words.length === 1 && !last.excluded && /[\p{L}\p{N}]$/u.test(text)) {
    kept[kept.length - 1] = { ...last, unfinished: true }
  }
  return kept
}

/** The single words that may be spelled otherwise in what is looked for. */
export function looseWords(terms: readonly Term[]): string[] {
  const words = terms
    .filter(({ words, excluded }) => words.length === 1 && !excluded)
    .map(({ words }) => words[0] ?? '')
  return [...new Set(words)]
}

/** The terms as if the last word were whole. */
export function wholeWords(terms: readonly Term[]): Term[] {
  return terms.map((term) => ({ ...term, unfinished: false }))
}
