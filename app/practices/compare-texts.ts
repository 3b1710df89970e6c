import { type IndicatorLink, linkTo, type PracticeField, type PracticeText, wordFields } from './practice-text'
import { type DiffPart, diffWords } from './word-diff'

/** A field whose words differ between two versions. */
export type WordChange = { field: (typeof wordFields)[number]; parts: DiffPart[] }

/** What differs between two versions of a text. */
export type TextComparison = {
  words: WordChange[]
  area: boolean
  effectDirection: boolean
  status: boolean
  ladderStep: boolean
  /** The indicators chosen in both of which something else is said. */
  links: string[]
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
    ladderStep: before.ladderStep !== after.ladderStep,
    links: after.indicatorIds.filter(
      (id) => before.indicatorIds.includes(id) && !sameLink(linkTo(before, id), linkTo(after, id)),
    ),
    indicatorsRemoved: before.indicatorIds.filter((id) => !after.indicatorIds.includes(id)),
    indicatorsAdded: after.indicatorIds.filter((id) => !before.indicatorIds.includes(id)),
  }
}

/** Do both say the same of an indicator? */
export function sameLink(one: IndicatorLink, other: IndicatorLink): boolean {
  return (
    one.mechanism === other.mechanism &&
    one.delayMonths === other.delayMonths &&
    one.strength === other.strength &&
    one.source === other.source
  )
}

/** The fields in which two versions differ; empty when they say the same. */
export function changedFields(before: PracticeText, after: PracticeText): PracticeField[] {
  const { words, links, indicatorsAdded, indicatorsRemoved, ...chosen } = compareTexts(before, after)
  const choices = (['area', 'effectDirection', 'status', 'ladderStep'] as const).filter((field) => chosen[field])
  const indicators = indicatorsAdded.length + indicatorsRemoved.length > 0 ? (['indicatorIds'] as const) : []
  const changedLinks = links.length > 0 ? (['links'] as const) : []
  return [...words.map((change) => change.field), ...choices, ...indicators, ...changedLinks]
}
