import { type Database, db } from '~/platform/database.server'
import type { MunicipalityCode } from './municipalities'

/** Makes sure that each of these municipalities has its row, which what belongs to it hangs on. Answers how many were new. */
export async function saveMunicipalities(codes: readonly MunicipalityCode[], database: Database = db): Promise<number> {
  const { count } = await database.municipality.createMany({
    data: codes.map((code) => ({ code })),
    skipDuplicates: true,
  })
  return count
}
