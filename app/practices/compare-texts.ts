import { type PracticeField, type PracticeText, wordFields } from './practice-text'
import { type DiffPart, diffWords } from './word-diff'

/** A field whose words differ between two versions. */
export type WordChange = { field: (typeof wordFields)[number]; parts: DiffPart[] }

/** What differs between two versions of a text. */
export type TextComparison = {
  words: WordChange[]
  area: boolean
  effectDirection: boolean
  status: boolean
  indicatorsRemoved: string[]
  indicatorsAdded: string[]
}

/** Compares field by field, in the template's order. */
export function compareTexts(before: PracticeText, after: PracticeText): TextComparison {
  return {
    words: wordFields
      .filter((field) => before[field] !== after[field])
      .map((field) => ({ field, parts: diffWords(before[field], after[field]) })),
    area: before.area !== after.area,
    effectDirection: before.effectDirection !== after.effectDirection,
    status: before.status !== after.status,
    indicatorsRemoved: before.indicatorIds.filter((id) => !after.indicatorIds.includes(id)),
    indicatorsAdded: after.indicatorIds.filter((id) => !before.indicatorIds.includes(id)),
  }
}

/** The fields in which two versions differ; empty when they say the same. */
export function changedFields(before: PracticeText, after: PracticeText): PracticeField[] {
  const { words, indicatorsAdded, indicatorsRemoved, ...chosen } = compareTexts(before, after)
  const choices = (['area', 'effectDirection', 'status'] as const).filter((field) => chosen[field])
  const indicators = indicatorsAdded.length + indicatorsRemoved.length > 0 ? (['indicatorIds'] as const) : []
  return [...words.map((change) => change.field), ...choices, ...indicators]
}
