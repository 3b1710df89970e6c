import type { MunicipalityCode } from '~/municipalities/municipalities'

/** Who reports for whom in the statistics on adults and disability. */
const reportsThrough: Readonly<Record<MunicipalityCode, MunicipalityCode>> = { '155': '185', '187': '183' }

/**
 * The neighbour tied to this municipality in the statistics on adults and disability: the one that reports for it, or the one it
 * reports for. Null for nearly all.
 */
export function reportingNeighbour(
  code: MunicipalityCode,
): { code: MunicipalityCode; role: 'reports-for-us' | 'we-report-for' } | null {
  const reporter = reportsThrough[code]
  if (reporter !== undefined) return { code: reporter, role: 'reports-for-us' }
  const [served] = Object.entries(reportsThrough).find(([, by]) => by === code) ?? []
  return served === undefined ? null : { code: served, role: 'we-report-for' }
}
