/** What a result shows of a text: its title and where the search was found in it, with marks around what was found. */
export type Passage = { title: string; passage: string }

/** What a practice's result shows beside what its hit says. */
export type PracticePassage = Passage & { slug: string; label: string | null; exampleOf: string | null }

/** What an indicator's result shows; the marks are in its Danish name. */
export type IndicatorPassage = Passage & { nameEn: string }

/** What a thread's result shows: the number of the post that matched best, which is its first where only the title did. */
export type ThreadPassage = Passage & { number: number; posts: number; lastPostAt: string }

// Characters that no text has, so that nobody can write a mark.
const start = '\u{E000}'
const end = '\u{E001}'

const marks = `StartSel=${start}, StopSel=${end}`

/** How `ts_headline` marks a whole title, and how it chooses passages of a long text. */
export const markWhole = `${marks}, HighlightAll=true`
export const markPassages = `${marks}, MaxFragments=2, MaxWords=24, MinWords=12, FragmentDelimiter=" … "`

/** A marked text in pieces, found or not, in their order. Markdown's own signs are left out. */
export function pieces(marked: string): { text: string; found: boolean }[] {
  return marked
    .replace(/[#*_`>|]+|\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(start)
    .flatMap((piece, place) => {
      if (place === 0) return [{ text: piece, found: false }]
      const [found = '', ...rest] = piece.split(end)
      return [
        { text: found, found: true },
        { text: rest.join(''), found: false },
      ]
    })
    .filter(({ text }) => text !== '')
}

/** The words that are marked in these texts, in lower case. */
export function markedWords(texts: readonly string[]): string[] {
  return texts.flatMap((text) => pieces(text).flatMap(({ text, found }) => (found ? [text.toLowerCase()] : [])))
}
