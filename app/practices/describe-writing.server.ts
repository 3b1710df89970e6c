import { listIndicators } from '~/catalogue/indicator-store.server'
import type { PracticeText } from './practice-text'
import { type PublishingGap, publishingGaps } from './publishing-gaps'
import { type ScreeningFinding, screenPractice } from './screen-practice'

/** What a text lacks before it can be published, and what in it may identify a person. */
export async function describeWriting(
  text: PracticeText,
): Promise<{ gaps: PublishingGap[]; findings: ScreeningFinding[] }> {
  const areaOfIndicator = new Map((await listIndicators()).map(({ id, area }) => [id, area]))
  return { gaps: publishingGaps(text, areaOfIndicator), findings: screenPractice(text) }
}
