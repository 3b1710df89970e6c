import type { Merge } from './merge-texts'
import { textEntries, textFromEntries } from './packed-text'
import { LONGEST_LINK_TEXT, longestAllowed, type PracticeText, wordFields } from './practice-text'

/** What may be chosen for a field that both wrote: mine, theirs, or something written now. */
export const mergeChoices = ['mine', 'theirs', 'own'] as const
export type MergeChoice = (typeof mergeChoices)[number]

/** True where a field holds words, so that something else can be written instead of choosing. */
export function holdsWords(name: string): boolean {
  return wordFields.some((field) => field === name) || /^(mechanism|linkSource)-/.test(name)
}

/** The most characters that can be written in a field of this name. */
export function mostCharacters(name: string): number {
  const field = wordFields.find((known) => known === name)
  return field ? longestAllowed(field) : LONGEST_LINK_TEXT
}

/** The merged text by the writer's choices, and the names of the conflicts about which nothing usable was chosen. */
export function resolveMerge(
  merge: Merge,
  typedAt: (name: string) => string,
): { text: PracticeText; unchosen: string[] } {
  const entries = new Map(textEntries(merge.text).filter(([name]) => name !== 'indicatorIds'))
  const unchosen: string[] = []
  for (const { name, mine, theirs } of merge.conflicts) {
    const choice = typedAt(`choice-${name}`)
    const own = typedAt(`own-${name}`)
    if (choice === 'mine') entries.set(name, mine)
    else if (choice === 'theirs') entries.set(name, theirs)
    else if (choice === 'own' && holdsWords(name) && own.length <= mostCharacters(name)) entries.set(name, own)
    else unchosen.push(name)
  }
  const indicators = merge.text.indicatorIds.map((id) => ['indicatorIds', id] as const)
  return { text: textFromEntries([...entries, ...indicators]), unchosen }
}
