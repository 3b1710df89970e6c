import type { ContextFigure } from '~/collection/context-figure'
import { type MunicipalityCode, municipalities } from '~/municipalities/municipalities'
import { likenessPeriod } from './likeness-period'

/** A measure that a reader may liken municipalities by, all in one year. `values` are in the order of the 98. */
export type LikenessMeasure = {
  /** In addresses: "befolkning", "indeks", or "n-" and a key figure's id. */
  id: string
  /** The source's name of a key figure; null for the two that have words of their own. */
  name: string | null
  /** Null where the figures are written by hand. */
  year: string | null
  isDemo: boolean
  values: (number | null)[]
  /** Population counts by its logarithm: twice the size is as far as half of it. */
  isLogarithm: boolean
}

type Value = { municipalityCode: MunicipalityCode; period: string; value: number }

/** A measure from figures of many years: those of the newest year that nearly all have. */
export function likenessMeasure(
  told: Pick<LikenessMeasure, 'id' | 'name' | 'isDemo' | 'isLogarithm'>,
  figures: readonly Value[],
): LikenessMeasure {
  const counts = new Map<string, number>()
  for (const { period } of figures) counts.set(period, (counts.get(period) ?? 0) + 1)
  const year = likenessPeriod(counts)
  const own = new Map(
    figures.filter(({ period }) => period === year).map(({ municipalityCode, value }) => [municipalityCode, value]),
  )
  return { ...told, year, values: municipalities.map(({ code }) => own.get(code) ?? null) }
}

/** Figures that were measured, or where there are none those written by hand or invented. */
export function bestOf(figures: readonly ContextFigure[]): { figures: ContextFigure[]; isDemo: boolean } {
  const measured = figures.filter(({ approximate, isDemo }) => !approximate && !isDemo)
  if (measured.length > 0) return { figures: measured, isDemo: false }
  return { figures: [...figures], isDemo: figures.some(({ isDemo }) => isDemo) }
}

/** The values as they are compared. */
export function comparedValues({ values, isLogarithm }: LikenessMeasure): (number | null)[] {
  if (!isLogarithm) return values
  return values.map((value) => (value !== null && value > 0 ? Math.log10(value) : null))
}
