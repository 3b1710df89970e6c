import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'

/** Of these municipalities and indicators, the pairs that are weak in one edition: by municipality, then by indicator. */
export function listWeakAmong(
  editionId: string,
  { indicatorIds, codes }: { indicatorIds: readonly string[]; codes: readonly MunicipalityCode[] },
  database: Database = db,
): Promise<{ municipalityCode: MunicipalityCode; indicatorId: string }[]> {
  return database.editionFigure.findMany({
    where: {
      editionId,
      isWeak: true,
      municipalityCode: { in: [...codes] },
      indicatorId: { in: [...indicatorIds] },
    },
    select: { municipalityCode: true, indicatorId: true },
    orderBy: [{ municipalityCode: 'asc' }, { indicatorId: 'asc' }],
  })
}
