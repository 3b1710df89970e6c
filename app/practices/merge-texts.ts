import { linkFieldNames } from './link-fields'
import { textEntries, textFromEntries } from './packed-text'
import type { PracticeText } from './practice-text'

/** A field that both wrote, each in a way of their own. Values are as the form's fields hold them. */
export type MergeConflict = {
  /** The field's name in the form. */
  name: string
  mine: string
  theirs: string
  /** What both began from; null when that is not known. */
  base: string | null
}

/** Two texts brought together: what could be settled, and what a person has to choose. */
export type Merge = {
  /** With the other's words wherever there is a conflict. */
  text: PracticeText
  conflicts: MergeConflict[]
  /** Names of the fields that only the other, or only this writer, has changed. */
  takenFromThem: string[]
  takenFromMe: string[]
}

/**
 * Three-way: a field that one side changed is taken from that side; one that both changed alike is taken as it is; one that
 * both changed differently is a conflict. Without a base every difference is a conflict. An indicator is taken away only
 * when one side removed it and the other said nothing new of it.
 */
export function mergeTexts(base: PracticeText | null, mine: PracticeText, theirs: PracticeText): Merge {
  const indicatorIds = mergeIndicators(base, mine, theirs)
  const [was, my, their] = [base, mine, theirs].map((text) => (text ? fieldsOf(text, base) : null))
  const names = textEntries({ ...theirs, indicatorIds }).map(([name]) => name)
  const merge: Omit<Merge, 'text'> = { conflicts: [], takenFromThem: [], takenFromMe: [] }
  const settled = new Map<string, string>()
  for (const name of names.filter((one) => one !== 'indicatorIds')) {
    const before = base ? (was?.get(name) ?? '') : null
    const [one, other] = [my?.get(name) ?? '', their?.get(name) ?? '']
    settled.set(name, other)
    if (one === other) continue
    if (one === before) merge.takenFromThem.push(name)
    else if (other === before) {
      settled.set(name, one)
      merge.takenFromMe.push(name)
    } else merge.conflicts.push({ name, mine: one, theirs: other, base: before })
  }
  if (differs(indicatorIds, mine.indicatorIds)) merge.takenFromThem.push('indicatorIds')
  if (differs(indicatorIds, theirs.indicatorIds)) merge.takenFromMe.push('indicatorIds')
  return { ...merge, text: textFromEntries([...settled, ...indicatorIds.map((id) => ['indicatorIds', id] as const)]) }
}

// Of an indicator that a side took away it said nothing new: its words are those they began from.
function fieldsOf(text: PracticeText, base: PracticeText | null): Map<string, string> {
  const removed = base?.indicatorIds.filter((id) => !text.indicatorIds.includes(id)) ?? []
  const names = new Set(removed.flatMap((id) => Object.values(linkFieldNames(id))))
  return new Map([...(base ? textEntries(base) : []).filter(([name]) => names.has(name)), ...textEntries(text)])
}

function differs(one: readonly string[], other: readonly string[]): boolean {
  return one.length !== other.length || one.some((id) => !other.includes(id))
}

function mergeIndicators(base: PracticeText | null, mine: PracticeText, theirs: PracticeText): string[] {
  const all = [...new Set([...theirs.indicatorIds, ...mine.indicatorIds])]
  return all.filter((id) => {
    const holders = [mine, theirs].filter((text) => text.indicatorIds.includes(id))
    const [only] = holders
    if (holders.length === 2 || base === null || only === undefined) return true
    // One side has it: the other took it away, or this side added it or said something new of it.
    return !base.indicatorIds.includes(id) || saidOf(only, id) !== saidOf(base, id)
  })
}

function saidOf(text: PracticeText, id: string): string {
  const names = new Set(Object.values(linkFieldNames(id)))
  return JSON.stringify(textEntries(text).filter(([name]) => names.has(name)))
}
