import type { Indicator } from '~/catalogue/indicator'
import { municipalityByCode } from '~/municipalities/municipalities'
import { type CsvCell, csvText, machineCsv } from '~/platform/csv-text'
import type { ContentFigure, ContentPeer, ContentScore } from '../edition-content'
import type { BatchSource } from '../edition-csv'

/** A figure with what its interval rests on. */
export type PackedFigure = Pick<
  ContentFigure,
  'indicatorId' | 'municipalityCode' | 'batchId' | 'line' | 'period' | 'value' | 'status' | 'n'
> & { numerator: number | null; denominator: number | null }

export type PackedIndicator = Pick<
  Indicator,
  'id' | 'name' | 'source' | 'unit' | 'direction' | 'minN' | 'dstTable' | 'definitionDa'
>

export const figureColumns = [
  'demo_data',
  'indicator',
  'municipality',
  'period',
  'status',
  'value',
  'n',
  'numerator',
  'denominator',
  'source',
  'file',
  'file_sha256',
  'line',
  'municipality_name',
] as const
export const indicatorColumns = [
  'demo_data',
  'indicator',
  'source',
  'unit',
  'direction',
  'min_n',
  'name_da',
  'name_en',
  'definition_da',
  'dst_table',
] as const
export const peerColumns = ['demo_data', 'municipality', 'peer', 'place', 'distance'] as const
export const resultColumns = [
  'demo_data',
  'group',
  'municipality',
  'score',
  'rank',
  'rank_low',
  'rank_median',
  'rank_high',
  'quarter',
  'coverage',
] as const

/** Every figure of the edition with its source, a line each. */
export function figuresTable(
  figures: readonly PackedFigure[],
  sources: ReadonlyMap<string, BatchSource>,
  isDemo: boolean,
): string {
  const rows = figures.map((figure): CsvCell[] => {
    const source = figure.batchId === null ? undefined : sources.get(figure.batchId)
    // The counts behind a figure that is not shown would tell it.
    const [numerator, denominator] = figure.value === null ? [null, null] : [figure.numerator, figure.denominator]
    return [
      ...[figure.indicatorId, figure.municipalityCode, figure.period, figure.status, figure.value, figure.n],
      ...[numerator, denominator, source?.sourceNote ?? null, source?.fileName ?? null, source?.fileHash ?? null],
      ...[figure.line, municipalityByCode(figure.municipalityCode)?.name ?? null],
    ]
  })
  return table(figureColumns, rows, isDemo)
}

/** What the catalogue says of each indicator that has figures. */
export function indicatorsTable(indicators: readonly PackedIndicator[], isDemo: boolean): string {
  const rows = indicators.map((one): CsvCell[] => [
    ...[one.id, one.source, one.unit, one.direction, one.minN],
    ...[one.name.da, one.name.en, one.definitionDa, one.dstTable],
  ])
  return table(indicatorColumns, rows, isDemo)
}

/** Whom each municipality is compared with, 1 being the nearest. */
export function peersTable(peers: readonly ContentPeer[], isDemo: boolean): string {
  return table(
    peerColumns,
    peers.map((one) => [one.municipalityCode, one.peerCode, one.place, one.distance]),
    isDemo,
  )
}

/** Scores, ranks and intervals of every group of the method's tree. */
export function resultsTable(scores: readonly ContentScore[], isDemo: boolean): string {
  const rows = scores.map((one): CsvCell[] => [
    ...[one.groupId, one.municipalityCode, one.score, one.rank, one.rankLow, one.rankMedian],
    ...[one.rankHigh, one.quarter, one.coverage],
  ])
  return table(resultColumns, rows, isDemo)
}

// In the order of their first cells, whatever order the database gave them.
function table(columns: readonly string[], rows: readonly CsvCell[][], isDemo: boolean): string {
  const keyed = rows.map((row) => ({ row, key: `${row[0]}\u0000${String(row[1]).padStart(4, '0')}` }))
  const sorted = keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  return csvText([[...columns], ...sorted.map(({ row }) => [isDemo ? 'yes' : 'no', ...row])], machineCsv)
}
