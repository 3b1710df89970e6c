import { looseWords, readTerms, type Term, wholeWords } from './search-terms'
import { listSynonymGroups } from './synonym-store.server'
import { phrasesIn, synonymsOf } from './synonyms'
import { type Alternatives, askedQuery, orNamed, wideQuery } from './text-query'
import { widenSearch } from './widen-search.server'

/** A typed search as it was asked; `widen` makes it as wide as makes sense, for where that finds little. */
export type Asked = {
  terms: Term[]
  /** The words as they were typed, whole. */
  exact: string
  /** The last word also as a beginning, where it may not be whole yet. */
  query: string
  widen: () => Promise<{ query: string; alternatives: ReadonlyMap<string, Alternatives> }>
}

/** What a typed search asks for, with the synonyms that staff keep. Null when it asks for nothing. */
export async function ask(typed: string): Promise<Asked | null> {
  const terms = readTerms(typed)
  if (terms.length === 0) return null
  const lists = (await listSynonymGroups()).map((group) => group.words)
  const synonyms = synonymsOf(looseWords(terms), lists)
  const query = askedQuery(terms, synonyms)
  const exact = askedQuery(wholeWords(terms), synonyms)
  if (query === null || exact === null) return null
  // A phrase of the list was typed word for word: the other names of the same thing count as what was asked.
  const names = terms.some(({ excluded }) => excluded) ? [] : phrasesIn(typed, lists).flat()
  return {
    terms,
    exact: orNamed(exact, names),
    query: orNamed(query, names),
    widen: async () => {
      const alternatives = await widenSearch(terms, synonyms)
      return { query: orNamed(wideQuery(terms, alternatives) ?? query, names), alternatives }
    },
  }
}
