import { mean } from 'd3-array'

/** One figure as the public may see it; `value` is null where there is none to show. */
export type EffectFigure = {
  municipalityCode: string
  period: string
  value: number | null
  status: 'value' | 'missing' | 'suppressed' | 'not-applicable'
  n: number | null
  numerator: number | null
  denominator: number | null
  note: string | null
  batchId: string
  line: number
  sourceNote: string | null
  publishedAt: Date | null
  isDemo: boolean
}

/** An indicator's figures by period and municipality. */
export type FigureTable = ReadonlyMap<string, ReadonlyMap<string, EffectFigure>>

/** A table of figures; a later one of the same period and municipality takes the place of an earlier. */
export function figureTable(figures: readonly EffectFigure[]): FigureTable {
  const table = new Map<string, Map<string, EffectFigure>>()
  for (const figure of figures) {
    const period = table.get(figure.period) ?? new Map<string, EffectFigure>()
    table.set(figure.period, period.set(figure.municipalityCode, figure))
  }
  return table
}

/** The periods in which anybody has a value. */
export function periodsWithValues(table: FigureTable): string[] {
  return [...table].flatMap(([period, figures]) =>
    [...figures.values()].some(({ value }) => value !== null) ? [period] : [],
  )
}

/** A municipality's figures with a value in these periods. */
export function figuresIn(table: FigureTable, municipalityCode: string, periods: readonly string[]): EffectFigure[] {
  return periods.flatMap((period) => {
    const figure = table.get(period)?.get(municipalityCode)
    return figure && figure.value !== null ? [figure] : []
  })
}

/** The mean of the values in these periods; null where one of them has none: missing is never zero. */
export function meanIn(table: FigureTable, municipalityCode: string, periods: readonly string[]): number | null {
  const values = periods.map((period) => table.get(period)?.get(municipalityCode)?.value ?? null)
  const known = values.filter((value) => value !== null)
  return periods.length > 0 && known.length === values.length ? (mean(known) ?? null) : null
}
