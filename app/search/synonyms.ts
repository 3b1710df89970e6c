import { z } from 'zod'

export const mostGroups = 500
const mostWords = 12

/** One line of the list as staff write it: words and phrases that mean the same, with commas between. Null when it is fewer than two. */
export function readGroup(line: string): string[] | null {
  const words = [
    ...new Set(
      line
        .toLowerCase()
        .split(',')
        .map((word) => (word.match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
        .filter((word) => word !== ''),
    ),
  ]
  return words.length >= 2 && words.length <= mostWords ? words : null
}

/** For each of the words, what else means the same by the list. */
export function synonymsOf(words: readonly string[], groups: readonly (readonly string[])[]): Map<string, string[]> {
  return new Map(
    words.map((word) => [
      word,
      [...new Set(groups.filter((group) => group.includes(word)).flat())].filter((other) => other !== word),
    ]),
  )
}

/** The phrases of the list that stand in the search as whole words, so that "bedre tværfaglig indsats" finds BTI. */
export function phrasesIn(typed: string, groups: readonly (readonly string[])[]): string[][] {
  const said = ` ${(typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
  return groups
    .filter((group) => group.some((phrase) => phrase.includes(' ') && said.includes(` ${phrase} `)))
    .map((group) => [...group])
}

/** Adding, changing (with an id) or removing a group. */
export const synonymForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    id: z.uuid().optional(),
    words: z.string('words-missing').trim().min(1, 'words-missing').max(500, 'words-too-long'),
  }),
  z.object({ intent: z.literal('remove'), id: z.uuid() }),
])

/** What can be wrong with a line of the list. */
export type SynonymFault = 'words-missing' | 'words-too-long' | 'too-few-words' | 'too-many-groups' | 'gone'
