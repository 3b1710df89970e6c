import type { Samples } from './sample'

/** What an index is computed from: for each unit, in the same order everywhere, its values. Missing is null. */
export type Figures = {
  units: readonly string[]
  /** By indicator. */
  values: ReadonlyMap<string, readonly (number | null)[]>
  /** By column of the unit table: denominators are numbers, grouping columns text. */
  unitTable?: ReadonlyMap<string, readonly (number | string | null)[]>
  /** What is known of the chance behind the values; only draws with `sampling` look at it. */
  samples?: Samples
}

/** One thing wrong with the figures for a method; `unit` and `column` null where it is about the whole table. */
export type DataFault = {
  table: 'figures' | 'units'
  unit: string | null
  column: string | null
  wrong: string
  right: string
}
