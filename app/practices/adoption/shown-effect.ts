import type { Direction, Indicator } from '~/catalogue/indicator'
import type { Language } from '~/i18n/language'
import type { AdoptionEffect } from './adoption-effect'
import type { PooledEffect } from './pooled-effect'
import { type MeasuredEffect, measuredEffect, type PracticeEffect } from './practice-effect'

/** An indicator's effect with what its page says of the indicator. */
export type ShownEffect = {
  indicator: { id: string; name: string; unit: string; direction: Direction; frequency: string }
  delayMonths: number | null
  pooled: PooledEffect | null
  measured: MeasuredEffect | null
  adoptions: readonly AdoptionEffect[]
}

/** A practice's effects, named in the page's language. */
export function shownEffects(
  { indicators }: PracticeEffect,
  catalogue: readonly Indicator[],
  language: Language,
): ShownEffect[] {
  const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator]))
  return indicators.flatMap((effect): ShownEffect[] => {
    const indicator = byId.get(effect.indicatorId)
    if (indicator === undefined) return []
    const { id, name, unit, direction, frequency } = indicator
    const { delayMonths, pooled, adoptions } = effect
    const shown = { id, name: name[language], unit, direction, frequency }
    return [{ indicator: shown, delayMonths, pooled, measured: measuredEffect(effect, direction), adoptions }]
  })
}

/** What a practice's own page says of an indicator: the pooled line alone. */
export type EffectLine = Pick<ShownEffect, 'indicator' | 'pooled' | 'measured'> & {
  adopters: number
  /** At how many of those with a number each reservation holds. */
  reservations: readonly { of: Reservation; count: number }[]
}

/** The reservations that may turn a pooled effect round, told beside it. */
export const reservations = ['small-numbers', 'regression-to-the-mean', 'definition', 'few-periods'] as const
export type Reservation = (typeof reservations)[number]

const definitionCodes: ReadonlySet<string> = new Set(['redefined', 'other-source', 'jump-for-all'])

/** Without all that it was computed from. */
export function effectLine({ indicator, pooled, measured, adoptions }: ShownEffect): EffectLine {
  const counted = adoptions.filter(({ result }) => result.is === 'measured')
  const holdsAt = (of: Reservation) =>
    counted.filter(({ warnings }) =>
      warnings.some(({ code }) => (of === 'definition' ? definitionCodes.has(code) : code === of)),
    ).length
  const told = reservations.map((of) => ({ of, count: holdsAt(of) })).filter(({ count }) => count > 0)
  return { indicator, pooled, measured, adopters: adoptions.length, reservations: told }
}

export type Movement = 'fell-more' | 'fell-less' | 'rose-more' | 'rose-less' | 'as-others'

/** How the adopters moved beside the others, in one word; `isZero` tells that the difference is written as 0. */
export function movementOf({ own, effect }: Pick<PooledEffect, 'own' | 'effect'>, isZero: boolean): Movement {
  if (isZero || effect === 0) return 'as-others'
  if (own < 0) return effect < 0 ? 'fell-more' : 'fell-less'
  return effect > 0 ? 'rose-more' : 'rose-less'
}
