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

/** The ladder of interventions, the least intrusive step first. */
export const ladderSteps = ['universal', 'preventive-at-home', 'network-care', 'foster-family', 'institution'] as const
export type LadderStep = (typeof ladderSteps)[number]

/** How firmly the author ties the practice to an indicator. */
export const linkStrengths = ['direct', 'probable', 'possible'] as const
export type LinkStrength = (typeof linkStrengths)[number]

/** What the author says of one indicator: how the practice improves it, after how long, how surely, and who says so. */
export type IndicatorLink = {
  mechanism: string
  delayMonths: number | null
  strength: LinkStrength | null
  source: string
}

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
  'steps',
  'sectors',
  'whoMayStart',
  'familyPart',
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
  ladderStep: LadderStep | null
  /** By indicator, of those chosen; one of which nothing is said may be left out (`linkTo` fills it in). */
  links: Readonly<Record<string, IndicatorLink>>
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

/** The most months an effect may be said to take: ten years. */
export const LONGEST_DELAY = 120
/** The most characters a link's mechanism or source takes. */
export const LONGEST_LINK_TEXT = 2_000

const emptyLink: IndicatorLink = { mechanism: '', delayMonths: null, strength: null, source: '' }

/** What the text says of an indicator; an empty link where it says nothing. */
export function linkTo({ links }: Pick<PracticeText, 'links'>, indicatorId: string): IndicatorLink {
  return links[indicatorId] ?? emptyLink
}

/** Does the author say anything of the link? */
export function saysSomething({ mechanism, delayMonths, strength, source }: IndicatorLink): boolean {
  return mechanism.trim() !== '' || delayMonths !== null || strength !== null || source.trim() !== ''
}

/** The links as they are kept: only of chosen indicators, and only those that say something. */
export function keptLinks(
  indicatorIds: readonly string[],
  links: Readonly<Record<string, IndicatorLink>>,
): Record<string, IndicatorLink> {
  return Object.fromEntries(
    indicatorIds.flatMap((id) => {
      const link = links[id]
      return link && saysSomething(link) ? [[id, link]] : []
    }),
  )
}

/** What the author says of the links, as one text: a line an indicator's mechanism and source. */
export function wordsOfLinks({ indicatorIds, links }: Pick<PracticeText, 'indicatorIds' | 'links'>): string {
  return indicatorIds
    .map((id) => linkTo({ links }, id))
    .flatMap(({ mechanism, source }) => [mechanism, source])
    .filter((words) => words !== '')
    .join('\n')
}

/** Every word the author wrote, for those who look through it. */
export function allWords(text: PracticeText): string {
  return [...wordFields.map((field) => text[field]), wordsOfLinks(text)].filter((words) => words !== '').join('\n')
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
  steps: '',
  sectors: '',
  whoMayStart: '',
  familyPart: '',
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
  ladderStep: null,
  links: {},
}
