import type { PracticeField, PracticeText, WordField } from '../practice-text'

/**
 * What raters need to judge: all of the template but what it says is optional (economy, partners, the citizens' voice), the
 * name of a model, which not every practice has, and what only work across sectors has.
 */
export const neededForRating: readonly WordField[] = [
  'title',
  'problem',
  'targetGroup',
  'content',
  'notWorking',
  'effect',
  'coreElements',
  'implementation',
  'anchoring',
  'inUseSince',
  'law',
  'contactFunction',
  'contactEmail',
  'sources',
]

/** The fields that must be filled in before a text can be rated; empty when it can. An unknown direction is an answer too. */
export function ratingGaps(text: PracticeText): PracticeField[] {
  const gaps: PracticeField[] = neededForRating.filter((field) => text[field].trim() === '')
  if (text.area === null) gaps.push('area')
  if (text.indicatorIds.length === 0) gaps.push('indicatorIds')
  if (text.status === null) gaps.push('status')
  return gaps
}
