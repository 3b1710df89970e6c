import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { SeriesPoint } from './indicator-trend'

/**
 * The values that these editions used of these indicators for one municipality, with the counts they came from: each period once, as
 * the newest edition has it. By indicator, the earliest period first.
 * @param editionIds the newest first
 */
export async function listSeries(
  editionIds: readonly string[],
  municipalityCode: MunicipalityCode,
  indicatorIds: readonly string[],
  database: Database = db,
): Promise<ReadonlyMap<string, readonly SeriesPoint[]>> {
  const rows = await database.editionFigure.findMany({
    where: {
      editionId: { in: [...editionIds] },
      municipalityCode,
      indicatorId: { in: [...indicatorIds] },
      value: { not: null },
    },
    select: {
      editionId: true,
      edition: { select: { computedAt: true } },
      indicatorId: true,
      period: true,
      value: true,
      n: true,
      observation: { select: { numerator: true, denominator: true } },
    },
    orderBy: { period: 'asc' },
  })
  const newestFirst = rows.toSorted((a, b) => editionIds.indexOf(a.editionId) - editionIds.indexOf(b.editionId))
  const series = new Map<string, SeriesPoint[]>()
  for (const { indicatorId, period, value, n, observation, edition } of newestFirst) {
    const points = series.get(indicatorId) ?? []
    if (period === null || value === null || points.some((point) => point.period === period)) continue
    const { numerator = null, denominator = null } = observation ?? {}
    series.set(indicatorId, [...points, { period, value, n, numerator, denominator, computedAt: edition.computedAt }])
  }
  return new Map([...series].map(([id, points]) => [id, points.toSorted((a, b) => (a.period < b.period ? -1 : 1))]))
}
