import { municipalities, municipalityByCode } from '~/municipalities/municipalities'
import { type CsvCell, csvText, danishCsv, machineCsv } from '~/platform/csv-text'
import type { Edition, Figure } from './edition'

/**
 * The figures of an edition as the command `index compute --data` reads them: a row a municipality by code, a column an
 * indicator of the method, an empty cell where there is no value.
 */
export function figuresForEngine(figures: readonly Figure[], indicatorIds: readonly string[]): string {
  const values = new Map(figures.map((figure) => [`${figure.indicatorId} ${figure.municipalityCode}`, figure.value]))
  const rows = municipalities.map(({ code }): CsvCell[] => [
    code,
    ...indicatorIds.map((id) => values.get(`${id} ${code}`) ?? null),
  ])
  return csvText([['unit', ...indicatorIds], ...rows], machineCsv)
}

export type BatchSource = { fileName: string; fileHash: string; sourceNote: string | null }

/**
 * Every figure of an edition, a line each: what it is, how many stand behind it, from when and from which line of which
 * file. The column names are those of a file one imports, so they are the same in both languages.
 */
export function figuresInFull(
  edition: Pick<Edition, 'slug' | 'isDemo'>,
  figures: readonly Figure[],
  sources: ReadonlyMap<string, BatchSource>,
  style: typeof danishCsv = danishCsv,
): string {
  const rows = figures.map((figure): CsvCell[] => {
    const source = figure.source && sources.get(figure.source.batchId)
    return [
      edition.slug,
      edition.isDemo ? 'yes' : 'no',
      figure.indicatorId,
      figure.municipalityCode,
      municipalityByCode(figure.municipalityCode)?.name ?? null,
      figure.period,
      figure.status,
      figure.value,
      figure.n,
      figure.place?.rank ?? null,
      figure.place?.low ?? null,
      figure.place?.high ?? null,
      figure.place?.quarter ?? null,
      figure.rankedCount,
      source?.sourceNote ?? null,
      source?.fileName ?? null,
      source?.fileHash ?? null,
      figure.source?.line ?? null,
    ]
  })
  return csvText([columns, ...rows], style)
}

const columns = [
  'edition',
  'demo_data',
  'indicator',
  'municipality',
  'municipality_name',
  'period',
  'status',
  'value',
  'n',
  'rank',
  'rank_low',
  'rank_high',
  'quarter',
  'ranked_municipalities',
  'source',
  'file',
  'file_sha256',
  'line',
]
