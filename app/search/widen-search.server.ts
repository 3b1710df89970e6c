import { compoundParts, possibleParts } from './compound'
import { couldMean } from './edit-distance'
import { looseWords, type Term } from './search-terms'
import { findKnownWords, findOccurring } from './search-word-store.server'
import type { Alternatives } from './text-query'

const mostCorrections = 3

/** What else the words of a search may stand for, by the words that occur: parts of compounds, compounds, slips. */
export async function widenSearch(
  terms: readonly Term[],
  synonyms: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, Alternatives>> {
  const words = looseWords(terms)
  const longWords = words.filter((word) => word.length >= 8)
  const [known, occurring] = await Promise.all([findKnownWords(words), findOccurring(longWords.flatMap(possibleParts))])
  return new Map(
    words.map((word) => [
      word,
      {
        synonyms: synonyms.get(word) ?? [],
        parts: compoundParts(word, occurring),
        compounds: known.get(word)?.holding ?? [],
        corrections: (known.get(word)?.alike ?? []).filter((one) => couldMean(word, one)).slice(0, mostCorrections),
      },
    ]),
  )
}
