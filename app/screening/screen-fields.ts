import { findContactData } from './contact-data'
import { findCprNumbers } from './cpr'
import type { PlaceInText } from './place-in-text'

/** Something in one field of a form that may identify a person. It says where, never what. */
export type FieldFinding = PlaceInText & { field: string; masked: string } & (
    | { kind: 'cpr'; checkDigitFits: boolean }
    | { kind: 'email' | 'phone' }
  )

/** Possible CPR numbers, e-mail addresses and telephone numbers in the words of a form, in the order of its fields. */
export function screenFields(words: Readonly<Record<string, string>>): FieldFinding[] {
  return Object.entries(words).flatMap(([field, text]) => {
    const numbers = findCprNumbers(text).map((hit) => ({ kind: 'cpr' as const, field, ...hit }))
    const contacts = findContactData(text).map((hit) => ({ field, ...hit }))
    return [...numbers, ...contacts].sort((one, other) => one.line - other.line || one.column - other.column)
  })
}

/** Names a finding within one form, so that a person can say of just this one that it is no CPR number. */
export function fieldFindingKey({ field, line, column }: FieldFinding): string {
  return `${field}:${line}:${column}`
}

/** What still stops the form: every contact hit, and the CPR hits that nobody has said are something else. */
export function stoppingFieldFindings(findings: readonly FieldFinding[], notCpr: ReadonlySet<string>): FieldFinding[] {
  return findings.filter((finding) => finding.kind !== 'cpr' || !notCpr.has(fieldFindingKey(finding)))
}

/** How many hits a field had that a person said are no CPR numbers: all that the audit log may know. */
export function wavedByField(findings: readonly FieldFinding[], notCpr: ReadonlySet<string>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const finding of findings) {
    if (finding.kind !== 'cpr' || !notCpr.has(fieldFindingKey(finding))) continue
    counts[finding.field] = (counts[finding.field] ?? 0) + 1
  }
  return counts
}
