import { findMunicipalities } from '~/municipalities/find-municipality'
import { municipalities } from '~/municipalities/municipalities'
import { couldMean } from './edit-distance'
import type { Hit } from './hit'
import type { Term } from './search-terms'

/** The municipalities that the whole search, or a word of it, names; where none does, those whose name it may be a slip for. */
export function findMunicipalityHits(typed: string, terms: readonly Term[]): Hit[] {
  const whole = findMunicipalities(typed)
  const words = terms.filter(({ excluded }) => !excluded).flatMap(({ words }) => words)
  // Two letters are the beginning of too many names to be meant as one among other words.
  const byWord = words.filter((word) => word.length >= 4).flatMap((word) => findMunicipalities(word))
  const named = [...new Set([...whole, ...byWord])]
  const found =
    named.length > 0
      ? named
      : municipalities.filter(({ name }) => words.some((word) => couldMean(word, name.toLowerCase())))
  return found.slice(0, 10).map(({ code }, place) => ({
    kind: 'municipality',
    id: code,
    score: 10 - place,
    at: null,
    area: null,
    municipalityCode: code,
    effectDirection: null,
    evidence: null,
  }))
}

/** The codes whose practices are found by name: only where a word names a municipality whole. */
export function namedCodes(typed: string, terms: readonly Term[]): string[] {
  const words = [
    typed.trim().toLowerCase(),
    ...terms.filter(({ excluded }) => !excluded).map(({ words }) => words.join(' ')),
  ]
  return municipalities.filter(({ name }) => words.includes(name.toLowerCase())).map(({ code }) => code)
}
