import type { Indicator } from '~/catalogue/indicator'
import type { Language } from '~/i18n/language'
import type { ShownEdition } from '../shown-edition'
import type { Explanation, Reason } from './explanation'

/** A reason with what its indicator is called and belongs to. */
export type ShownReason = Reason & { name: string; unit: string; groupId: string }

type Explained = Extract<Explanation, { kind: 'explained' }>

/** A movement as a page tells it: from which edition, and why; null where that was not computed for this edition. */
export type ShownMovement = {
  before: ShownEdition
  explanation:
    | Extract<Explanation, { kind: 'no-comparison' }>
    | (Omit<Explained, 'reasons'> & { reasons: readonly ShownReason[] | null })
    | null
}

/** Names the reasons and puts the weightiest first: by places, then by index points. */
export function namedExplanation(
  explanation: Explanation | null,
  indicators: ReadonlyMap<string, Indicator>,
  language: Language,
): ShownMovement['explanation'] {
  if (explanation === null || explanation.kind === 'no-comparison') return explanation
  const { reasons } = explanation
  return {
    ...explanation,
    reasons:
      reasons && weightiestFirst(reasons).map((reason) => named(reason, indicators.get(reason.indicatorId), language)),
  }
}

function named(reason: Reason, indicator: Indicator | undefined, language: Language): ShownReason {
  return {
    ...reason,
    name: indicator?.name[language] ?? reason.indicatorId,
    unit: indicator?.unit ?? '',
    groupId: indicator ? `${indicator.area}.${indicator.theme}` : '',
  }
}

function weightiestFirst(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.toSorted(
    (a, b) =>
      Math.abs(b.places) - Math.abs(a.places) ||
      Math.abs(b.score) - Math.abs(a.score) ||
      (a.indicatorId < b.indicatorId ? -1 : 1),
  )
}

/** A reason that moves less than this is left to the table. */
const tellable = 0.005

/** What pulled most up and down: at most `count` a way, those that gave places first. */
export function strongestReasons(
  reasons: readonly ShownReason[],
  count: number,
): { up: readonly ShownReason[]; down: readonly ShownReason[] } {
  const pulling = (way: 1 | -1) =>
    reasons.filter(({ places, score }) => way * score > tellable && way * places >= 0).slice(0, count)
  return { up: pulling(1), down: pulling(-1) }
}

/** How much the indicators of each theme did together, the weightiest first. */
export function byTheme(
  reasons: readonly ShownReason[],
): readonly { groupId: string; score: number; places: number; count: number }[] {
  const themes = new Map<string, { score: number; places: number; count: number }>()
  for (const { groupId, score, places } of reasons) {
    const sum = themes.get(groupId) ?? { score: 0, places: 0, count: 0 }
    themes.set(groupId, { score: sum.score + score, places: sum.places + places, count: sum.count + 1 })
  }
  return [...themes]
    .map(([groupId, sum]) => ({ groupId, ...sum }))
    .toSorted((a, b) => Math.abs(b.places) - Math.abs(a.places) || Math.abs(b.score) - Math.abs(a.score))
}
