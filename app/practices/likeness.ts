import { everydayStems } from '~/i18n/everyday-stems'

/** What of a practice tells whether another resembles it. */
export type Alike = { title: string; problem: string; targetGroup: string; indicatorIds: readonly string[] }

/** How much two practices resemble each other (0 is not at all), and why. */
export type Likeness = { score: number; sharedWords: string[]; sharedIndicatorIds: string[] }

/** Below this two practices only have some words in common, as all social work has. */
export const LEAST_LIKENESS = 1

const endings = /(?:ernes|erens|enes|ens|ets|erne|eren|erer|ende|else|elser|elsen|ene|ers|er|en|et|es|e|s)$/
const SHORTEST = 4

/** The words of a text that tell something, by stem, each with the form it first had. */
export function tellingWords(text: string): Map<string, string> {
  const words = new Map<string, string>()
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (word.length < SHORTEST) continue
    const cut = word.replace(endings, '')
    const stem = cut.length >= SHORTEST ? cut : word
    if (!everydayStems.has(stem) && !words.has(stem)) words.set(stem, word)
  }
  return words
}

/**
 * Words count by where they stand: a word in both titles most, one in both problems or target groups less, each against how
 * many words there are, so that long texts do not resemble everything. A shared indicator counts as much as a quarter of a
 * title. Compound words count when one begins with the other ("anbringelse", "anbringelsesgrad").
 */
export function likeness(one: Alike, other: Alike): Likeness {
  const titles = overlap(tellingWords(one.title), tellingWords(other.title))
  const body = ({ problem, targetGroup }: Alike) => tellingWords(`${problem} ${targetGroup}`)
  const bodies = overlap(body(one), body(other))
  const sharedIndicatorIds = one.indicatorIds.filter((id) => other.indicatorIds.includes(id))
  return {
    score: 2 * titles.share + bodies.share + 0.25 * sharedIndicatorIds.length,
    sharedWords: [...new Set([...titles.words, ...bodies.words])],
    sharedIndicatorIds,
  }
}

function overlap(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): { share: number; words: string[] } {
  const words = [...one].filter(([stem]) => [...other.keys()].some((theirs) => alike(stem, theirs)))
  const fewest = Math.min(one.size, other.size)
  // With a word or two in all, each would weigh too much.
  return { share: fewest === 0 ? 0 : words.length / Math.max(3, fewest), words: words.map(([, word]) => word) }
}

function alike(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 6 && long.startsWith(short)
}
