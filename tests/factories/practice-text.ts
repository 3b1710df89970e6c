import { emptyText, type PracticeText } from '~/practices/practice-text'

/** A text that is ready to be published, but for its indicators. */
export function aPracticeText(parts: Partial<PracticeText> = {}): PracticeText {
  return {
    ...emptyText,
    title: 'Fast rådgiver i overgangen',
    problem: 'Unge skifter rådgiver, når de fylder 18 år.',
    targetGroup: 'Unge på 16–22 år med støtte',
    content: 'Den samme rådgiver følger den unge fra 16 til 22 år.',
    notWorking: 'Ordningen er sårbar ved sygdom.',
    area: 'udsatte-boern-og-unge',
    ...parts,
  }
}
