import { type Municipality, municipalities, municipalityNamed } from './municipalities'
import { plainName, spellings } from './name-spellings'

/**
 * The municipalities a half-written name may mean, best first: the one named exactly, names that begin so, names with a
 * word that begins so, names that contain it. Capitals make no difference; å may be aa or a, ø oe or o. Empty for no text.
 */
export function findMunicipalities(text: string): Municipality[] {
  const wanted = plainName(text)
  if (wanted === '') return []
  const named = municipalityNamed(text)
  const ranked = municipalities.map((municipality) => ({
    municipality,
    rank: municipality === named ? 0 : rank(municipality.code, wanted),
  }))
  return ranked
    .filter((candidate) => candidate.rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .map((candidate) => candidate.municipality)
}

/** The one municipality a text means: named exactly, or the only one that fits. Null when none or several do. */
export function oneMunicipality(text: string): Municipality | null {
  const named = municipalityNamed(text)
  if (named !== null) return named
  const [first, second] = findMunicipalities(text)
  return first !== undefined && second === undefined ? first : null
}

const noMatch = 4

// Worked out once: the search asks for every word that is typed.
const spellingsByCode = new Map(
  municipalities.map(({ code, name, nameEn }) => [code, [...new Set([...spellings(name), ...spellings(nameEn)])]]),
)

function rank(code: string, wanted: string): number {
  return Math.min(...(spellingsByCode.get(code) ?? []).map((spelling) => rankOfSpelling(spelling, wanted)))
}

function rankOfSpelling(spelling: string, wanted: string): number {
  if (spelling.startsWith(wanted)) return 1
  if (spelling.includes(` ${wanted}`)) return 2
  return wanted.length > 1 && spelling.includes(wanted) ? 3 : noMatch
}
