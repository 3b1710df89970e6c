import type { GroupResult, IndexResult, IndicatorTrace, UnitResult } from '~/index/engine/compute-index'
import type { UncertaintyResult } from '~/index/engine/compute-uncertainty'
import type { RankSpread } from '~/index/engine/rank-counts'
import { choiceKinds, type SensitivityResult } from '~/index/engine/sensitivity'

type Cell = string | number | null | undefined

/** Scores, ranks and coverage as CSV: the index first, then every group as "group:score"; with a trace each indicator too. */
export function indexCsv({ units }: IndexResult): string {
  const groups = Object.keys(units[0]?.groups ?? {})
  const indicators = Object.keys(units[0]?.indicators ?? {})
  const header = [
    'unit',
    ...resultFields,
    ...groups.flatMap((id) => resultFields.map((field) => `${id}:${field}`)),
    ...indicators.flatMap((id) => traceFields.map((field) => `${id}:${field}`)),
  ]
  return csv([header, ...units.map((unit) => row(unit))])

  function row(unit: UnitResult): Cell[] {
    return [
      unit.unit,
      ...resultFields.map((field) => unit[field]),
      ...groups.flatMap((id) => resultFields.map((field) => unit.groups[id]?.[field])),
      ...indicators.flatMap((id) => traceFields.map((field) => unit.indicators?.[id]?.[field])),
    ]
  }
}

/** Ranks and how far they move as CSV: the index, every group as "group:rankLow", and who can't be told apart ("b; c"). */
export function uncertaintyCsv({ units }: UncertaintyResult): string {
  const groups = Object.keys(units[0]?.groups ?? {})
  const ofGroups = groups.flatMap((id) => spreadFields.map((field) => `${id}:${field}`))
  const header = ['unit', ...spreadFields, ...ofGroups, 'indistinguishable']
  const rows = units.map((unit) => [
    unit.unit,
    ...spreadCells(unit),
    ...groups.flatMap((id) => spreadCells(unit.groups[id])),
    unit.indistinguishable?.join('; '),
  ])
  return csv([header, ...rows])
}

/**
 * What each rank depends on as CSV: the mean shift by kind of choice, then the shift of each choice ("normalise:min-max"), with
 * the means over all units in a last row. The correlations are in the JSON only.
 */
export function sensitivityCsv({ units, choices }: SensitivityResult): string {
  const keys = choices.map(({ kind, id }) => `${kind}:${id}`)
  const means = choices.map(({ meanAbsoluteShift }) => meanAbsoluteShift)
  return csv([
    ['unit', 'rank', ...choiceKinds, ...keys],
    ...units.map(({ unit, rank, dependsOn, shifts }): Cell[] => [
      ...[unit, rank],
      ...choiceKinds.map((kind) => dependsOn[kind]),
      ...keys.map((key) => shifts[key]),
    ]),
    ['(mean absolute shift)', null, ...choiceKinds.map(() => null), ...means],
  ])
}

const resultFields = ['score', 'rank', 'coverage'] as const satisfies readonly (keyof GroupResult)[]
const traceFields = [
  'value',
  'filled',
  'transformed',
  'treated',
  'normalised',
] as const satisfies readonly (keyof IndicatorTrace)[]
const spreadFields = ['rank', 'rankMedian', 'rankLow', 'rankHigh', 'quarter1', 'quarter2', 'quarter3', 'quarter4']

function spreadCells(spread: RankSpread | undefined): Cell[] {
  const shares = spread?.shareInQuartile ?? [null, null, null, null]
  return [spread?.rank, spread?.rankMedian, spread?.rankLow, spread?.rankHigh, ...shares]
}

function csv(rows: readonly Cell[][]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('')
}

function quoted(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
