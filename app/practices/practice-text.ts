import type { AreaId } from '~/catalogue/areas'

/** Which way the effect points, kept apart from how well it is known. */
export const effectDirections = ['positive', 'negative', 'positive-abroad', 'mixed', 'none-shown', 'unknown'] as const
export type EffectDirection = (typeof effectDirections)[number]

/** How well the effect is known, A best. Set by raters, never by the author; null is "not rated". */
export const evidenceStrengths = ['A', 'B', 'C', 'D'] as const
export type EvidenceStrength = (typeof evidenceStrengths)[number]

/** Whether the practice is in use today. */
export const practiceStatuses = ['running', 'trying', 'stopped'] as const
export type PracticeStatus = (typeof practiceStatuses)[number]

/** The fields of the template that hold words, in the order they are asked for. */
export const wordFields = [
  'title',
  'problem',
  'targetGroup',
  'content',
  'notWorking',
  'effect',
  'coreElements',
  'model',
  'implementation',
  'anchoring',
  'inUseSince',
  'law',
  'contactFunction',
  'contactEmail',
  'sources',
  'economy',
  'partners',
  'citizensVoice',
] as const
export type WordField = (typeof wordFields)[number]

/** One version of what a practice says: everything the author writes and chooses, and nothing that others set. */
export type PracticeText = Record<WordField, string> & {
  area: AreaId | null
  indicatorIds: readonly string[]
  effectDirection: EffectDirection
  status: PracticeStatus | null
}

/** Every field of the template, words and choices. */
export type PracticeField = keyof PracticeText

const shortFields: ReadonlySet<WordField> = new Set([
  'title',
  'model',
  'inUseSince',
  'law',
  'contactFunction',
  'contactEmail',
])

/** True where the text may be long and is Markdown; the other fields are one line. */
export function isLong(field: WordField): boolean {
  return !shortFields.has(field)
}

/** The most characters a field takes. */
export function longestAllowed(field: WordField): number {
  if (field === 'title') return 150
  return isLong(field) ? 20_000 : 300
}

/** A text in which nothing has been written yet. */
export const emptyText: PracticeText = {
  title: '',
  problem: '',
  targetGroup: '',
  content: '',
  notWorking: '',
  effect: '',
  coreElements: '',
  model: '',
  implementation: '',
  anchoring: '',
  inUseSince: '',
  law: '',
  contactFunction: '',
  contactEmail: '',
  sources: '',
  economy: '',
  partners: '',
  citizensVoice: '',
  area: null,
  indicatorIds: [],
  effectDirection: 'unknown',
  status: null,
}
