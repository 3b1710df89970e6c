import { emptyText, type PracticeField } from '../practice-text'

/** The fields of the template, which a validator may comment one by one. */
export const templateFields: readonly PracticeField[] = Object.keys(emptyText) as PracticeField[]

/** Comments by field; those on a field that the template no longer has are left out. */
export function fieldsOf(comments: readonly { field: string; text: string }[]): Partial<Record<PracticeField, string>> {
  const known = new Set<string>(templateFields)
  return Object.fromEntries(comments.filter(({ field }) => known.has(field)).map(({ field, text }) => [field, text]))
}
