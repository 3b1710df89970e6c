import { at, orNull } from '../engine/cells'
import type { IndicatorRule, Method } from '../engine/method'
import type { Treatment } from '../engine/outliers'
import { transformed, treatColumn } from '../engine/treat-column'

/** A value after the method's transform and its treatment of outliers. */
export type TreatedValue = {
  transform: IndicatorRule['transform']
  /** What was done to the indicator's column, be it to this value or to others. */
  treatment: Treatment['rule']
  /** Null for a municipality that screening left out. */
  treated: number | null
  /** True where the treatment of outliers gave this value another number. */
  isMoved: boolean
}

/**
 * What the method made of one value of an indicator before it became points, by treating that indicator alone as the edition did.
 * `column` holds every municipality's value and points in the same order; one with a value but without points, where others have
 * points, was left out by screening. Null where the method divides or fills values from a table that editions do not keep, or does
 * not know the indicator.
 */
export function treatedValue(
  method: Method,
  indicatorId: string,
  column: readonly { value: number | null; points: number | null }[],
  place: number,
): TreatedValue | null {
  const rule = method.indicators.get(indicatorId)
  const { denominate, gaps } = method.steps
  if (!rule || (denominate && rule.divideBy !== null) || gaps.rule !== 'leave-out') return null
  const anyPoints = column.some(({ points }) => points !== null)
  const excluded = Uint8Array.from(column, ({ value, points }) =>
    anyPoints && value !== null && points === null ? 1 : 0,
  )
  const given = Float64Array.from(column, ({ value }) => value ?? Number.NaN)
  const { treated, treatment } = treatColumn(given, { method, rule, unitTable: undefined, excluded })
  const own = orNull(at(treated, place))
  const value = column[place]?.value ?? null
  return {
    transform: rule.transform,
    treatment: treatment.rule,
    treated: own,
    isMoved: own !== null && value !== null && own !== transformed(value, rule.transform),
  }
}
