import { type Municipality, municipalities, municipalityNamed } from '~/municipalities/municipalities'

/** What a cell of De Kommunale Nøgletal says. `zero` is its "-", a true nought; M is missing, U has no meaning there. */
export type CellRead =
  | { kind: 'number'; text: string }
  | { kind: 'zero' }
  | { kind: 'missing' }
  | { kind: 'undefined' }
  | { kind: 'none' }

/** The cell without the marks that lead to the source's footnotes: "1,04 (3)" and "Rebild Kommune (3)*" lose them. */
export function withoutFootnotes(text: string): string {
  return text.replace(/(\s*(\(\d{1,2}\)|\*+|[¹²³⁴-⁹]+))+\s*$/u, '').trim()
}

/** Reads one cell of the source, which has signs of its own: see the list of signs under each of its tables. */
export function readCell(text: string): CellRead {
  const bare = withoutFootnotes(text)
  if (bare === '' || bare === '..') return { kind: 'none' }
  if (bare === 'M' || bare === 'm') return { kind: 'missing' }
  if (bare === 'U' || bare === 'u') return { kind: 'undefined' }
  if (bare === '-' || bare === '–') return { kind: 'zero' }
  return { kind: 'number', text: bare }
}

/** Letters that were read in another alphabet than they were written in, and what they are: the order is that of trying. */
const misreadings: readonly (readonly (readonly [string, string])[])[] = [
  // Latin-1 opened on a Macintosh.
  [
    ['¯', 'ø'],
    ['Ê', 'æ'],
    ['Â', 'å'],
    ['ÿ', 'Ø'],
    ['∆', 'Æ'],
    ['≈', 'Å'],
    ['È', 'é'],
  ],
  // UTF-8 opened as Latin-1 or Windows.
  [
    ['Ã¸', 'ø'],
    ['Ã¦', 'æ'],
    ['Ã¥', 'å'],
    ['Ã˜', 'Ø'],
    ['Ã\u0098', 'Ø'],
    ['Ã†', 'Æ'],
    ['Ã\u0086', 'Æ'],
    ['Ã…', 'Å'],
    ['Ã\u0085', 'Å'],
  ],
  // The codepage of the Danish command prompt opened as Windows, and the other way about.
  [
    ['›', 'ø'],
    ['‘', 'æ'],
    ['†', 'å'],
    ['\u009b', 'ø'],
    ['\u0091', 'æ'],
    ['\u0086', 'å'],
  ],
  [
    ['°', 'ø'],
    ['µ', 'æ'],
    ['Õ', 'å'],
    ['Ï', 'Ø'],
    ['ã', 'Æ'],
    ['┼', 'Å'],
  ],
]

/** A text of the source with its Danish letters put right, where they were read in another alphabet. */
export function repaired(text: string): string {
  const candidates = misreadings.map((pairs) =>
    pairs.reduce((mended, [wrong, right]) => mended.replaceAll(wrong, right), text),
  )
  const changed = candidates.filter((candidate) => candidate !== text)
  // Most letters mended wins; the source's own words are the measure where several alphabets could mend.
  return changed.sort((one, other) => danishLetters(other) - danishLetters(one))[0] ?? text
}

/**
 * The municipality that a name of the source means, with its letters broken or not, with or without "Kommune" and footnote
 * marks. Where letters are lost for good ("K?benhavn"), the only name that fits. Null when none or several do.
 */
export function municipalityOfName(text: string): Municipality | null {
  const bare = withoutFootnotes(text)
  const known = municipalityNamed(bare) ?? municipalityNamed(repaired(bare))
  if (known !== null) return known
  if (!/[?\ufffd]/.test(bare)) return null
  const name = bare.replace(/ kommune$/i, '')
  const parts = name.split(/[?\ufffd]+/).map(escaped)
  const pattern = new RegExp(`^${parts.join('[æøåé]+')}$`, 'iu')
  const fitting = municipalities.filter((one) => pattern.test(one.name) || pattern.test(`${one.name}s`))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function danishLetters(text: string): number {
  return [...text].filter((letter) => 'æøåÆØÅ'.includes(letter)).length
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+()[\]{}|/-]/g, '\\$&')
}
