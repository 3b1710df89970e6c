import { type Municipality, municipalities, municipalityNamed } from './municipalities'

/**
 * The municipalities a half-written name may mean, best first: the one named exactly, names that begin so, names with a
 * word that begins so, names that contain it. Capitals, å/aa/a, æ/ae and ø/oe/o make no difference. Empty for no text.
 */
export function findMunicipalities(text: string): Municipality[] {
  const wanted = bare(text)
  if (wanted === '') return []
  const named = municipalityNamed(text)
  const ranked = municipalities.map((municipality) => ({
    municipality,
    rank: municipality === named ? 0 : Math.min(rank(municipality.name, wanted), rank(municipality.nameEn, wanted)),
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

function rank(name: string, wanted: string): number {
  const words = bare(name)
  if (words.startsWith(wanted)) return 1
  if (words.includes(` ${wanted}`)) return 2
  return wanted.length > 1 && words.includes(wanted) ? 3 : noMatch
}

/** Down to the letters everyone can type: Ærø and aeroe are both "aero", Aabenraa and åbenrå both "abenra". */
function bare(text: string): string {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, ' ')
  return lower.replace(/å|aa/g, 'a').replace(/æ/g, 'ae').replace(/ø|oe/g, 'o')
}
