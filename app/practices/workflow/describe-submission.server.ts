import { compareTexts, type TextComparison } from '../compare-texts'
import { describeWriting } from '../describe-writing.server'
import type { Practice } from '../practice-store.server'
import type { PublishingGap } from '../publishing-gaps'
import type { ScreeningFinding } from '../screen-practice'
import type { Submission } from './submission'

/** What a validator looks at beside the text: what it lacks, what may identify a person, what changes for readers. */
export async function describeSubmission(
  { text }: Submission,
  { current }: Practice,
): Promise<{
  gaps: PublishingGap[]
  findings: ScreeningFinding[]
  comparison: TextComparison | null
  before: NonNullable<Practice['current']>['text'] | null
}> {
  const described = await describeWriting(text)
  const before = current?.text ?? null
  return { ...described, before, comparison: before && compareTexts(before, text) }
}
