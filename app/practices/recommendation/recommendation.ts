import type { Peer } from '~/index/edition'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { AdoptionStage } from '../adoption/adoption'
import type { EffectDirection, EvidenceStrength, LinkStrength, PracticeStatus } from '../practice-text'

// How practices are put in order for a weak indicator (docs/decisions/0020-recommendations.md): four parts of at most three points,
// each shown in words beside the practice. What nobody knows counts one point: it is neither held against a practice nor worth more
// than what somebody has said. What speaks against a practice counts below zero and is shown just as plainly.

/** The four things that decide, in the order they are told. */
export const parts = ['link', 'knowledge', 'likeness', 'effect'] as const
export type Part = (typeof parts)[number]

/** The most points a part gives. */
export const mostPoints = 3

const unknown = 1

/** What the ledger's figures say of a practice and an indicator; null where nothing has been measured. */
export type MeasuredOutcome = 'better' | 'worse' | 'no-telling' | 'too-few'

/** A practice that aims at an indicator, with what is known of it. */
export type Candidate = {
  municipalityCode: MunicipalityCode | null
  /** Of its own municipality. */
  status: PracticeStatus | null
  strength: LinkStrength | null
  /** The raters' letter for the effect; null: not rated. */
  evidence: EvidenceStrength | null
  effectDirection: EffectDirection
  adopters: readonly { municipalityCode: MunicipalityCode; stage: AdoptionStage }[]
  measured: MeasuredOutcome | null
}

export type LinkReason = { points: number; strength: LinkStrength | null }
export type KnowledgeReason = { points: number; evidence: EvidenceStrength | null; effectDirection: EffectDirection }
export type LikenessReason = {
  points: number
  /** How many municipalities use it, how many of them are in one's own comparison group, and the nearest of those. */
  users: number
  alike: number
  nearest: MunicipalityCode | null
  stopped: number
}
export type EffectReason = { points: number; measured: MeasuredOutcome | null }

/** Why a practice stands where it stands. */
export type Reasons = { link: LinkReason; knowledge: KnowledgeReason; likeness: LikenessReason; effect: EffectReason }

/** How firmly the author ties the practice to the indicator; an author who says nothing claims no more than "possible". */
export function linkReason(strength: LinkStrength | null): LinkReason {
  const points = { direct: 3, probable: 2, possible: 1 }
  return { strength, points: strength === null ? unknown : points[strength] }
}

/** How well the effect is known and which way it points: a firm letter for no effect, or a bad one, is no merit. */
export function knowledgeReason(evidence: EvidenceStrength | null, effectDirection: EffectDirection): KnowledgeReason {
  const letters = { A: 3, B: 2, C: 1, D: 0 }
  const letter = evidence === null ? unknown : letters[evidence]
  const byDirection: Record<EffectDirection, number> = {
    positive: letter,
    'positive-abroad': letter,
    unknown: letter,
    mixed: letter - 1,
    'none-shown': -2,
    negative: -3,
  }
  const points = byDirection[effectDirection]
  return { evidence, effectDirection, points }
}

/** Who uses it, and whether they are like us. One's own use says nothing to oneself. */
export function likenessReason(
  own: MunicipalityCode,
  { municipalityCode, status, adopters }: Pick<Candidate, 'municipalityCode' | 'status' | 'adopters'>,
  peers: readonly Peer[],
): LikenessReason {
  const author = municipalityCode === null ? [] : [{ municipalityCode, inUse: status !== 'stopped' }]
  const told = adopters.flatMap(({ municipalityCode: code, stage }) =>
    stage === 'considering' ? [] : [{ municipalityCode: code, inUse: stage !== 'stopped' }],
  )
  const others = [...author, ...told].filter((one) => one.municipalityCode !== own)
  const users = new Set(others.filter(({ inUse }) => inUse).map((one) => one.municipalityCode))
  const stopped = others.filter(({ inUse }) => !inUse).length
  const alike = peers.filter((peer) => users.has(peer.municipalityCode)).sort((a, b) => a.place - b.place)
  return {
    users: users.size,
    alike: alike.length,
    nearest: alike[0]?.municipalityCode ?? null,
    stopped,
    points: stopped > users.size ? 0 : alike.length === 0 ? unknown : alike.length === 1 ? 2 : 3,
  }
}

/** What the indicator did where the practice was taken up, against similar municipalities that did not. */
export function effectReason(measured: MeasuredOutcome | null): EffectReason {
  const points = { better: 3, worse: -3, 'no-telling': unknown, 'too-few': unknown }
  return { measured, points: measured === null ? unknown : points[measured] }
}

/** All four reasons for one practice, seen from one municipality. */
export function reasonsFor(own: MunicipalityCode, candidate: Candidate, peers: readonly Peer[]): Reasons {
  return {
    link: linkReason(candidate.strength),
    knowledge: knowledgeReason(candidate.evidence, candidate.effectDirection),
    likeness: likenessReason(own, candidate, peers),
    effect: effectReason(candidate.measured),
  }
}

/** The sum of the four parts: at most twelve. */
export function pointsOf(reasons: Reasons): number {
  return parts.reduce((sum, part) => sum + reasons[part].points, 0)
}

type Ranked = { reasons: Reasons; publishedAt: string; slug: string }

/**
 * The most points first. With `by` the points of that part decide, and the sum only among those that share them. Equals stand by
 * the parts in their order, then the newest first.
 */
export function inRecommendedOrder<Item extends Ranked>(items: readonly Item[], by: Part | null = null): Item[] {
  const byParts = (one: Item, other: Item) =>
    parts.map((part) => other.reasons[part].points - one.reasons[part].points).find((less) => less !== 0) ?? 0
  return items.toSorted(
    (one, other) =>
      (by === null ? 0 : other.reasons[by].points - one.reasons[by].points) ||
      pointsOf(other.reasons) - pointsOf(one.reasons) ||
      byParts(one, other) ||
      (one.publishedAt === other.publishedAt ? 0 : one.publishedAt < other.publishedAt ? 1 : -1) ||
      (one.slug < other.slug ? -1 : 1),
  )
}

const partWords: Readonly<Record<Part, string>> = {
  link: 'kobling',
  knowledge: 'viden',
  likeness: 'lighed',
  effect: 'effekt',
}

/** The part that the address sorts by; null for the sum. */
export function readPart(query: URLSearchParams): Part | null {
  return parts.find((part) => partWords[part] === query.get('sorter')) ?? null
}

/** The word for a part in an address. */
export function wordOfPart(part: Part): string {
  return partWords[part]
}
