/** A word or phrase that is watched for. An asterisk at its end lets anything follow. */
export type Watched = { word: string }

// What Danish puts behind a stem: definite, plural, genitive, the ends of verbs and adjectives.
const ENDINGS = [
  '',
  's',
  'e',
  'r',
  'n',
  't',
  'en',
  'et',
  'er',
  'es',
  'ne',
  'de',
  'te',
  'ens',
  'ets',
  'ers',
  'nes',
  'ede',
  'ene',
  'erne',
  'enes',
  'ernes',
  'ende',
  'ere',
  'eren',
  'erens',
  'erer',
  'ererne',
  'est',
  'este',
]
const WORD = /[\p{L}\p{N}]+/gu

/** A watched word as it is kept: small letters, single spaces. */
export function watchedForm(text: string): string {
  return text.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ')
}

/** True where `word` is the watched one in another form: "svindel" and "svindlen", "løgn" and "løgnene". */
function isFormOf(word: string, watched: string): boolean {
  if (watched.endsWith('*')) return word.startsWith(watched.slice(0, -1))
  if (word === watched) return true
  // A short word has too many neighbours for the long endings.
  const longest = watched.length < 4 ? 2 : 5
  return stemsOf(watched).some((stem) => {
    const ending = word.slice(stem.length)
    return word.startsWith(stem) && ending.length <= longest && ENDINGS.includes(ending)
  })
}

/** The forms that endings are put on: the word, without a final -e, with the doubled consonant, and as "svindl-" of "svindel". */
function stemsOf(word: string): string[] {
  const stems = [word]
  if (word.length > 4 && word.endsWith('e')) stems.push(word.slice(0, -1))
  if (/[^aeiouyæøå][e][lnr]$/.test(word)) stems.push(word.slice(0, -2) + word.slice(-1))
  if (/[aeiouyæøå][bdfgklmnprst]$/.test(word)) stems.push(word + word.slice(-1))
  return stems
}

/** Which of the watched words occur in the text, as whole words in any of their forms, in the order of the list. */
export function findWatchedWords<One extends Watched>(text: string, watched: readonly One[]): One[] {
  const words = text.toLocaleLowerCase('da').match(WORD) ?? []
  const distinct = [...new Set(words)]
  return watched.filter(({ word }) => {
    const parts = watchedForm(word).match(/[\p{L}\p{N}]+\*?/gu) ?? []
    const [first, ...rest] = parts
    if (first === undefined) return false
    if (rest.length === 0) return distinct.some((one) => isFormOf(one, first))
    return words.some((_, place) => parts.every((part, step) => isFormOf(words[place + step] ?? '', part)))
  })
}
