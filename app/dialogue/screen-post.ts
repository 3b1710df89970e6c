import { findContactData } from '~/screening/contact-data'
import { findCprNumbers } from '~/screening/cpr'
import type { PlaceInText } from '~/screening/place-in-text'
import type { Audience } from './audience'

/** The fields in which one writes. */
export type PostField = 'title' | 'text'

/** Something in a post that may identify a person. It says where, never what. */
export type PostFinding = PlaceInText & { field: PostField; masked: string; kind: 'cpr' | 'email' | 'phone' }

/** Possible CPR numbers, e-mail addresses and telephone numbers, in the order they are written. */
export function screenPost(words: { title?: string; text: string }): PostFinding[] {
  return (['title', 'text'] as const).flatMap((field) => {
    const text = words[field] ?? ''
    const numbers = findCprNumbers(text).map(({ line, column, masked }) => ({
      kind: 'cpr' as const,
      field,
      line,
      column,
      masked,
    }))
    const contacts = findContactData(text).map((hit) => ({ field, ...hit }))
    return [...numbers, ...contacts].sort((one, other) => one.line - other.line || one.column - other.column)
  })
}

/** Names a finding within one text, so that a person can say of just this one that it is nobody's. */
export function findingKey({ field, kind, line, column }: PostFinding): string {
  return `${field}:${kind}:${line}:${column}`
}

/**
 * May the writer say that this is not what it looks like? A number that only looks like a CPR number always; contact data of
 * a colleague only where no stranger reads along.
 */
export function mayWave(finding: PostFinding, audience: Audience): boolean {
  return finding.kind === 'cpr' || audience !== 'public'
}

/** What still stops the text. */
export function stoppingFindings(
  findings: readonly PostFinding[],
  waved: ReadonlySet<string>,
  audience: Audience,
): PostFinding[] {
  return findings.filter((finding) => !mayWave(finding, audience) || !waved.has(findingKey(finding)))
}

/** How many hits of each field and kind a person said are something else: all that the audit log may know. */
export function wavedCounts(findings: readonly PostFinding[], waved: ReadonlySet<string>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const finding of findings) {
    if (!waved.has(findingKey(finding))) continue
    const name = `${finding.field}-${finding.kind}`
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
