import type { AreaId } from '~/catalogue/areas'
import type { PracticeField, PracticeText, WordField } from './practice-text'

/** What keeps a text from being published; the code has a sentence in both languages. */
export type PublishingGap = {
  field: PracticeField
  problem: 'missing' | 'no-indicators' | 'too-many-indicators' | 'no-indicator-in-area' | 'not-an-email'
}

export const MOST_INDICATORS = 5

const neededWords: readonly WordField[] = ['title', 'problem', 'targetGroup', 'content', 'notWorking']
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** True for the fields that a text can't be published without. */
export function isNeeded(field: PracticeField): boolean {
  return field === 'area' || field === 'indicatorIds' || neededWords.some((word) => word === field)
}

/**
 * Everything that is missing or wrong before the text can be published, in the template's order; empty when it is ready.
 * An indicator outside the area may stand beside one inside it: much social work crosses the areas' borders.
 */
export function publishingGaps(text: PracticeText, areaOfIndicator: ReadonlyMap<string, AreaId>): PublishingGap[] {
  const gaps: PublishingGap[] = neededWords
    .filter((field) => text[field].trim() === '')
    .map((field) => ({ field, problem: 'missing' }))
  if (text.area === null) gaps.push({ field: 'area', problem: 'missing' })
  const indicatorProblem = problemWithIndicators(text, areaOfIndicator)
  if (indicatorProblem) gaps.push({ field: 'indicatorIds', problem: indicatorProblem })
  if (text.contactEmail !== '' && !EMAIL.test(text.contactEmail)) {
    gaps.push({ field: 'contactEmail', problem: 'not-an-email' })
  }
  return gaps
}

function problemWithIndicators(
  { indicatorIds, area }: PracticeText,
  areaOfIndicator: ReadonlyMap<string, AreaId>,
): PublishingGap['problem'] | null {
  if (indicatorIds.length === 0) return 'no-indicators'
  if (indicatorIds.length > MOST_INDICATORS) return 'too-many-indicators'
  if (area !== null && !indicatorIds.some((id) => areaOfIndicator.get(id) === area)) return 'no-indicator-in-area'
  return null
}
