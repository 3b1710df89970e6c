import type { Prisma } from '#client'
import { type AreaId, areaById } from '~/catalogue/areas'
import type { ListedPractice } from './listed-practice'
import {
  type EffectDirection,
  type EvidenceStrength,
  effectDirections,
  type IndicatorLink,
  keptLinks,
  type LadderStep,
  type LinkStrength,
  ladderSteps,
  linkStrengths,
  linkTo,
  type PracticeStatus,
  type PracticeText,
  practiceStatuses,
  wordFields,
} from './practice-text'
import type { PracticeStanding, PracticeState, Visibility } from './practice-visibility'

type TextRow = Prisma.PracticeRevisionGetPayload<{ select: typeof textSelect }>
type LinkRow = Prisma.PracticeRevisionIndicatorGetPayload<{ select: typeof linkSelect }>
type ListedRow = Prisma.PracticeGetPayload<{ select: typeof listedSelect }>
type StandingRow = Prisma.PracticeGetPayload<{ select: typeof standingSelect }>

/** How each closed set is written in the database. */
export const effectDirectionRows = {
  positive: 'POSITIVE',
  negative: 'NEGATIVE',
  'positive-abroad': 'POSITIVE_ABROAD',
  mixed: 'MIXED',
  'none-shown': 'NONE_SHOWN',
  unknown: 'UNKNOWN',
} as const satisfies Record<EffectDirection, TextRow['effectDirection']>

export const statusRows = {
  running: 'RUNNING',
  trying: 'TRYING',
  stopped: 'STOPPED',
} as const satisfies Record<PracticeStatus, TextRow['status']>

export const visibilityRows = {
  municipalities: 'MUNICIPALITIES',
  public: 'PUBLIC',
} as const satisfies Record<Visibility, ListedRow['visibility']>

const states = {
  DRAFT: 'draft',
  PUBLISHED: 'published',
  ARCHIVED: 'archived',
} as const satisfies Record<StandingRow['state'], PracticeState>

export const standingSelect = {
  municipalityCode: true,
  state: true,
  visibility: true,
  hiddenAt: true,
} as const satisfies Prisma.PracticeSelect

const ladderRows = {
  universal: 'UNIVERSAL',
  'preventive-at-home': 'PREVENTIVE_AT_HOME',
  'network-care': 'NETWORK_CARE',
  'foster-family': 'FOSTER_FAMILY',
  institution: 'INSTITUTION',
} as const satisfies Record<LadderStep, TextRow['ladderStep']>

export const linkStrengthRows = {
  direct: 'DIRECT',
  probable: 'PROBABLE',
  possible: 'POSSIBLE',
} as const satisfies Record<LinkStrength, LinkRow['strength']>

export const linkSelect = {
  indicatorId: true,
  mechanism: true,
  delayMonths: true,
  strength: true,
  source: true,
} as const satisfies Prisma.PracticeRevisionIndicatorSelect

const linksInOrder = { select: linkSelect, orderBy: { position: 'asc' } } as const
const indicatorsInOrder = { select: { indicatorId: true }, orderBy: { position: 'asc' } } as const

export const textSelect = {
  title: true,
  problem: true,
  targetGroup: true,
  content: true,
  notWorking: true,
  effect: true,
  coreElements: true,
  model: true,
  steps: true,
  sectors: true,
  whoMayStart: true,
  familyPart: true,
  implementation: true,
  anchoring: true,
  inUseSince: true,
  law: true,
  contactFunction: true,
  contactEmail: true,
  sources: true,
  economy: true,
  partners: true,
  citizensVoice: true,
  area: true,
  effectDirection: true,
  status: true,
  ladderStep: true,
  indicators: linksInOrder,
} as const satisfies Prisma.PracticeRevisionSelect

export const listedSelect = {
  id: true,
  slug: true,
  municipalityCode: true,
  label: true,
  exampleOf: true,
  visibility: true,
  publishedAt: true,
  adoptions: { where: { startedOn: { not: null }, hiddenAt: null }, select: { stage: true } },
  current: {
    select: {
      title: true,
      targetGroup: true,
      area: true,
      effectDirection: true,
      evidence: true,
      indicators: indicatorsInOrder,
    },
  },
} as const satisfies Prisma.PracticeSelect

/** Only what this reader may meet in a list; the same rule as `isListedFor`. */
export function listedWhere(seesShared: boolean): Prisma.PracticeWhereInput {
  const open: Prisma.PracticeWhereInput = { state: 'PUBLISHED', hiddenAt: null, currentId: { not: null } }
  return seesShared ? open : { ...open, visibility: 'PUBLIC' }
}

/** What decides who sees the practice. */
export function toStanding(row: StandingRow): PracticeStanding {
  return {
    municipalityCode: row.municipalityCode,
    state: states[row.state],
    visibility: toVisibility(row.visibility),
    hidden: row.hiddenAt !== null,
  }
}

/** What the author wrote and chose. */
export function toText(row: TextRow): PracticeText {
  const { indicators, area, effectDirection, status, ladderStep, ...words } = row
  const indicatorIds = indicators.map(({ indicatorId }) => indicatorId)
  return {
    ...words,
    area: toArea(area),
    indicatorIds,
    links: keptLinks(indicatorIds, Object.fromEntries(indicators.map((link) => [link.indicatorId, toLink(link)]))),
    ladderStep: ladderSteps.find((known) => ladderRows[known] === ladderStep) ?? null,
    effectDirection: toEffectDirection(effectDirection),
    status: practiceStatuses.find((known) => statusRows[known] === status) ?? null,
  }
}

/** What the author says of one indicator. */
export function toLink({ mechanism, delayMonths, strength, source }: LinkRow): IndicatorLink {
  return {
    mechanism,
    delayMonths,
    strength: linkStrengths.find((known) => linkStrengthRows[known] === strength) ?? null,
    source,
  }
}

/** The rows of a text's indicators, in the author's order. */
export function toLinkRows(text: Pick<PracticeText, 'indicatorIds' | 'links'>) {
  return text.indicatorIds.map((indicatorId, position) => {
    const { strength, ...link } = linkTo(text, indicatorId)
    return { indicatorId, position, ...link, strength: strength === null ? null : linkStrengthRows[strength] }
  })
}

/** The columns of a text; its indicators are rows of their own. */
export function toTextColumns(text: PracticeText) {
  const words = Object.fromEntries(wordFields.map((field) => [field, text[field]]))
  return {
    ...words,
    area: text.area,
    effectDirection: effectDirectionRows[text.effectDirection],
    status: text.status === null ? null : statusRows[text.status],
    ladderStep: text.ladderStep === null ? null : ladderRows[text.ladderStep],
  }
}

/** Null for a practice that has no published text. */
export function toListed(row: ListedRow): ListedPractice | null {
  if (row.current === null || row.publishedAt === null) return null
  const { title, targetGroup, area, effectDirection, evidence, indicators } = row.current
  return {
    slug: row.slug,
    title,
    targetGroup,
    area: toArea(area),
    municipalityCode: row.municipalityCode,
    label: row.label,
    exampleOf: row.exampleOf,
    effectDirection: toEffectDirection(effectDirection),
    evidence: toEvidence(evidence),
    indicatorIds: indicators.map(({ indicatorId }) => indicatorId),
    takenUp: row.adoptions.length,
    stopped: row.adoptions.filter(({ stage }) => stage === 'STOPPED').length,
    visibility: toVisibility(row.visibility),
    publishedAt: row.publishedAt.toISOString(),
  }
}

/** The raters' letter, null when there is none. */
export function toEvidence(row: 'A' | 'B' | 'C' | 'D' | null): EvidenceStrength | null {
  return row
}

function toArea(slug: string | null): AreaId | null {
  return slug === null ? null : (areaById(slug)?.id ?? null)
}

function toEffectDirection(row: TextRow['effectDirection']): EffectDirection {
  return effectDirections.find((direction) => effectDirectionRows[direction] === row) ?? 'unknown'
}

/** Who may read it. */
export function toVisibility(row: ListedRow['visibility']): Visibility {
  return row === 'PUBLIC' ? 'public' : 'municipalities'
}
