import { findContactData } from '~/screening/contact-data'
import { findCprNumbers } from '~/screening/cpr'
import type { PlaceInText } from '~/screening/place-in-text'
import { type PracticeText, type WordField, wordFields, wordsOfLinks } from './practice-text'

/** Something in the text that may identify a person. It says where, never what. */
export type ScreeningFinding = PlaceInText & {
  field: WordField | 'links'
  masked: string
} & ({ kind: 'cpr'; checkDigitFits: boolean } | { kind: 'email' | 'phone' })

/**
 * Possible CPR numbers in any field, e-mail addresses and telephone numbers in every field but the contact's own e-mail.
 * In the template's order.
 */
export function screenPractice(text: PracticeText): ScreeningFinding[] {
  return [
    ...wordFields.flatMap((field) => screenField(field, text[field])),
    ...screenField('links', wordsOfLinks(text)),
  ]
}

function screenField(field: ScreeningFinding['field'], words: string): ScreeningFinding[] {
  const numbers = findCprNumbers(words).map((hit) => ({ kind: 'cpr' as const, field, ...hit }))
  const contacts = field === 'contactEmail' ? [] : findContactData(words).map((hit) => ({ field, ...hit }))
  return [...numbers, ...contacts].sort((one, other) => one.line - other.line || one.column - other.column)
}

/** Names a finding within one saved text, so that a person can say of just this one that it is no CPR number. */
export function findingKey({ field, line, column }: ScreeningFinding): string {
  return `${field}:${line}:${column}`
}

/** What still stops the text: every contact hit, and the CPR hits that nobody has said are something else. */
export function stoppingFindings(
  findings: readonly ScreeningFinding[],
  notCpr: ReadonlySet<string>,
): ScreeningFinding[] {
  return findings.filter((finding) => finding.kind !== 'cpr' || !notCpr.has(findingKey(finding)))
}

/** How many hits a field had that a person said are no CPR numbers: all that the audit log may know. */
export function countsByField(
  findings: readonly ScreeningFinding[],
  notCpr: ReadonlySet<string>,
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const finding of findings) {
    if (finding.kind !== 'cpr' || !notCpr.has(findingKey(finding))) continue
    counts[finding.field] = (counts[finding.field] ?? 0) + 1
  }
  return counts
}
