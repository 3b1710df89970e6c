import type { Term } from './search-terms'

/** What else may stand for one word of a search. */
export type Alternatives = {
  /** Words and phrases that mean the same. */
  synonyms: readonly string[]
  /** The parts of a compound that was typed. */
  parts: readonly string[]
  /** Compounds that hold the word. */
  compounds: readonly string[]
  /** What it may be a slip for, nearest first; empty when the word itself occurs. */
  corrections: readonly string[]
}

export const noAlternatives: Alternatives = { synonyms: [], parts: [], compounds: [], corrections: [] }

/**
 * The terms as they were asked, with what means the same, for PostgreSQL's `to_tsquery('danish', …)`. Null when none of them
 * asks for anything.
 */
export function askedQuery(terms: readonly Term[], synonyms: ReadonlyMap<string, readonly string[]>): string | null {
  return all(terms, (term) => asAsked(term, synonymsFor(term, synonyms)))
}

/** As widely as makes sense: each term also as a beginning, its parts, compounds of it and what it may be a slip for. */
export function wideQuery(terms: readonly Term[], alternatives: ReadonlyMap<string, Alternatives>): string | null {
  return all(terms, (term) => {
    const others = (term.words.length === 1 ? alternatives.get(term.words[0] ?? '') : null) ?? noAlternatives
    return [...asAsked(term, others.synonyms), ...wider(term, others)]
  })
}

function all(terms: readonly Term[], waysOf: (term: Term) => string[]): string | null {
  const wanted = terms.filter(({ excluded }) => !excluded)
  if (wanted.length === 0) return null
  const without = terms.filter(({ excluded }) => excluded).map(({ words }) => `!${together(words)}`)
  return [...wanted.map((term) => either(waysOf(term))), ...without].join(' & ')
}

function synonymsFor({ words }: Term, synonyms: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return words.length === 1 ? (synonyms.get(words[0] ?? '') ?? []) : []
}

/** The query, or one of these names of the same thing, each a word or a phrase. */
export function orNamed(query: string, names: readonly string[]): string {
  return names.length === 0 ? query : [`(${query})`, ...names.map((name) => together(name.split(/\s+/)))].join(' | ')
}

function asAsked({ words, unfinished }: Term, synonyms: readonly string[]): string[] {
  const said = together(words)
  const begun = unfinished && (words[0]?.length ?? 0) >= 3 ? [`${quoted(words[0] ?? '')}:*`] : []
  return [said, ...begun, ...synonyms.map((synonym) => together(synonym.split(/\s+/)))]
}

function wider({ words }: Term, { parts, compounds, corrections }: Alternatives): string[] {
  if (words.length > 1) return []
  const beginning = (words[0]?.length ?? 0) >= 4 ? [`${quoted(words[0] ?? '')}:*`] : []
  return [
    ...beginning,
    // The short end of a compound ("-grad", "-tid") says too little to be looked for alone.
    ...parts.filter((part, place) => place < parts.length - 1 || part.length >= 6).map((part) => `${quoted(part)}:*`),
    ...compounds.map(quoted),
    ...corrections.map((word) => `${quoted(word)}:*`),
  ]
}

function either(ways: readonly string[]): string {
  return `(${[...new Set(ways)].join(' | ')})`
}

function together(words: readonly string[]): string {
  return words.length === 1 ? quoted(words[0] ?? '') : `(${words.map(quoted).join(' <-> ')})`
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "''").replaceAll('\\', '')}'`
}

/**
 * The search with the nearest correction of each word that has one, of those that begin a word of `seen` (in lower case): only
 * what the reader is shown may be suggested. Null when nothing is to be corrected.
 */
export function correctedSearch(
  terms: readonly Term[],
  alternatives: ReadonlyMap<string, Alternatives>,
  seen: readonly string[],
): string | null {
  let changed = false
  const words = terms.map(({ words, excluded }) => {
    const [word = ''] = words
    const possible = words.length === 1 && !excluded ? (alternatives.get(word)?.corrections ?? []) : []
    const correction = possible.find((one) => seen.some((occurring) => occurring.startsWith(one)))
    if (correction !== undefined) changed = true
    const said = correction ?? (words.length > 1 ? `"${words.join(' ')}"` : word)
    return excluded ? `-${said}` : said
  })
  return changed ? words.join(' ') : null
}
