import type { ContextFigure } from '~/collection/context-figure'
import { danishOrder } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import { type MunicipalityCode, municipalities, municipalityName } from '~/municipalities/municipalities'
import { breakBetween, type DefinitionBreak } from './definition-breaks'

/** One of four groups of equal size by need: 1 has the greatest. Not a quarter of quality, whose 1 is the best. */
export type NeedClass = 1 | 2 | 3 | 4

/** A municipality in one year. `change` is null where it can't be said. */
export type NeedRow = {
  municipalityCode: MunicipalityCode
  value: number | null
  need: NeedClass | null
  change: number | null
}

/** The index of all years, of one kind: measured, or invented for demonstration, never both. */
export type NeedFigures = { isDemo: boolean; source: string; years: string[]; values: NeedValues }
export type NeedValues = ReadonlyMap<string, ReadonlyMap<MunicipalityCode, number>>

/** One municipality's index, year by year, as background to its quality. */
export type MunicipalNeed = { points: { year: string; value: number }[]; isDemo: boolean; source: string }

/** How the list is ordered: the great needs first, the smallest first, or by name. */
export type NeedOrder = 'behov' | 'mindst' | 'kommune' | 'aendring'
export const needOrders: readonly NeedOrder[] = ['behov', 'mindst', 'kommune', 'aendring']

/** Orders figures by year and municipality; measured ones drive out invented ones. Null without any. */
export function needFigures(figures: readonly ContextFigure[]): NeedFigures | null {
  const measured = figures.filter(({ isDemo }) => !isDemo)
  const used = measured.length > 0 ? measured : figures
  const newest = used.reduce<ContextFigure | null>(
    (best, one) => (best && best.period >= one.period ? best : one),
    null,
  )
  if (newest === null) return null
  const values = new Map<string, Map<MunicipalityCode, number>>()
  for (const { period, municipalityCode, value } of used) {
    const year = period.slice(0, 4)
    values.set(year, (values.get(year) ?? new Map<MunicipalityCode, number>()).set(municipalityCode, value))
  }
  return { isDemo: newest.isDemo, source: newest.source, years: [...values.keys()].sort(), values }
}

/** All 98 in one year, compared with an earlier one where `since` names one of the same definition. */
export function needRows({ values }: Pick<NeedFigures, 'values'>, year: string, since: string | null): NeedRow[] {
  const now = values.get(year) ?? new Map<MunicipalityCode, number>()
  const before = since !== null && breakBetween(since, year) === null ? values.get(since) : undefined
  const classOf = needClasses(now)
  return municipalities.map(({ code }) => {
    const value = now.get(code) ?? null
    const earlier = before?.get(code) ?? null
    return {
      municipalityCode: code,
      value,
      need: value === null ? null : classOf(value),
      change: value === null || earlier === null ? null : value - earlier,
    }
  })
}

/** Why two years can't be compared, or null when they can. */
export function refusedComparison(year: string, since: string | null): DefinitionBreak | null {
  return since === null ? null : breakBetween(since, year)
}

/** Which of four groups a value is in: equal values are always in the same one. */
export function needClasses(values: ReadonlyMap<MunicipalityCode, number>): (value: number) => NeedClass {
  const ordered = [...values.values()].sort((a, b) => b - a)
  return (value) => {
    const above = ordered.findIndex((other) => other <= value)
    const share = ordered.length === 0 || above < 0 ? 0 : above / ordered.length
    return share < 0.25 ? 1 : share < 0.5 ? 2 : share < 0.75 ? 3 : 4
  }
}

/** The rows in order; those without a number last, equals by name. */
export function orderedNeed(rows: readonly NeedRow[], order: NeedOrder, language: Language): NeedRow[] {
  const names = new Map(municipalities.map((one) => [one.code, municipalityName(one, language)]))
  const byName = (a: NeedRow, b: NeedRow) =>
    danishOrder.compare(names.get(a.municipalityCode) ?? '', names.get(b.municipalityCode) ?? '')
  const key = ({ value, change }: NeedRow) =>
    order === 'aendring' ? change && -change : order === 'mindst' ? value : value && -value
  return [...rows].sort((a, b) => {
    if (order === 'kommune') return byName(a, b)
    const [one, other] = [key(a), key(b)]
    if (one === null || other === null) return one === other ? byName(a, b) : one === null ? 1 : -1
    return one - other || byName(a, b)
  })
}

/** One municipality's numbers, year by year. */
export function needLine({ years, values }: NeedFigures, code: MunicipalityCode): { year: string; value: number }[] {
  return years.flatMap((year) => {
    const value = values.get(year)?.get(code)
    return value === undefined ? [] : [{ year, value }]
  })
}
