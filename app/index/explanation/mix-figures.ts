import type { Figures } from '../engine/figures'

type Cell = number | string | null

/** Whose values are the later ones. */
export type Mixture = { own: boolean; others: boolean }

/** Two sets of figures over the same units, ready to be mixed. */
export type FigurePair = {
  units: readonly string[]
  /** By indicator: values before and after. One that a side does not know has its values of the other on both. */
  values: ReadonlyMap<string, readonly [readonly (number | null)[], readonly (number | null)[]]>
  unitTable: ReadonlyMap<string, readonly [readonly Cell[], readonly Cell[]]>
}

/**
 * Lines up the figures of two computations over all units that either knows; one that a side does not know has no values
 * there, which changes nobody's score.
 */
export function pairFigures(before: Figures, after: Figures): FigurePair {
  const units = [...new Set([...before.units, ...after.units])]
  return {
    units,
    values: pairColumns(units, [before.units, before.values], [after.units, after.values]),
    unitTable: pairColumns(units, [before.units, before.unitTable], [after.units, after.unitTable]),
  }
}

/**
 * Figures with the values before or after: those of the unit at `unit` apart from everybody else's.
 * @param unit index among the pair's units; -1 where own and others are of the same side
 */
export function mixFigures({ units, values, unitTable }: FigurePair, unit: number, { own, others }: Mixture): Figures {
  function mixed<Value>([before, after]: readonly [readonly Value[], readonly Value[]]): readonly Value[] {
    const column = others ? after : before
    const value = (own ? after : before)[unit]
    return own === others || value === undefined ? column : column.with(unit, value)
  }
  return {
    units,
    values: new Map([...values].map(([id, pair]) => [id, mixed(pair)])),
    unitTable: new Map([...unitTable].map(([id, pair]) => [id, mixed(pair)])),
  }
}

type Table<Value> = readonly [units: readonly string[], columns: ReadonlyMap<string, readonly Value[]> | undefined]

function pairColumns<Value>(units: readonly string[], before: Table<Value>, after: Table<Value>) {
  const ids = new Set([...(before[1]?.keys() ?? []), ...(after[1]?.keys() ?? [])])
  const aligned = ([own, columns]: Table<Value>, id: string) => {
    const column = columns?.get(id)
    if (!column) return null
    const placeOf = new Map(own.map((unit, place) => [unit, place]))
    return units.map((unit) => column[placeOf.get(unit) ?? -1] ?? null)
  }
  return new Map(
    [...ids].map((id) => {
      const [then, now] = [aligned(before, id), aligned(after, id)]
      return [id, [then ?? now ?? [], now ?? then ?? []] as const]
    }),
  )
}
