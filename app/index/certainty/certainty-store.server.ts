import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { Certainty } from './certainty'

/** Exchanges what a draft knows of how sure places are. */
export async function saveCertainties(
  editionId: string,
  certainties: readonly Certainty[],
  database: Database = db,
): Promise<void> {
  await database.editionCertainty.deleteMany({ where: { editionId } })
  await database.editionCertainty.createMany({
    data: certainties.map(({ quarterShares, alike, ...of }) => ({
      ...of,
      editionId,
      quarterShares: [...quarterShares],
      alike: [...alike],
    })),
  })
}

/** How sure the place of a municipality in an edition is; null for one without a place, and for editions from before this was kept. */
export async function findCertainty(
  editionId: string,
  municipalityCode: MunicipalityCode,
  database: Database = db,
): Promise<Certainty | null> {
  return database.editionCertainty.findUnique({
    where: { editionId_municipalityCode: { editionId, municipalityCode } },
    select: { municipalityCode: true, quarterShares: true, alike: true },
  })
}

/** The same of several municipalities; those that nothing is kept of are not among them. */
export async function listCertainties(
  editionId: string,
  codes: readonly MunicipalityCode[],
  database: Database = db,
): Promise<Certainty[]> {
  return database.editionCertainty.findMany({
    where: { editionId, municipalityCode: { in: [...codes] } },
    select: { municipalityCode: true, quarterShares: true, alike: true },
  })
}
