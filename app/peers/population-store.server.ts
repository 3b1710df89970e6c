import { approximatePopulation } from '~/municipalities/approximate-populations'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'

/** How many live in a municipality; an approximate one is written by hand, rounded to thousands and shown with "ca.". */
export type Population = { value: number; approximate: boolean; period: string | null }

/** The newest known population of each of these municipalities, else the approximate one. */
export async function listPopulations(
  codes: readonly MunicipalityCode[],
  database: Database = db,
): Promise<Map<MunicipalityCode, Population>> {
  const rows = await database.contextFigure.findMany({
    where: { municipalityCode: { in: [...codes] }, kind: 'POPULATION', approximate: false },
    select: { municipalityCode: true, period: true, value: true },
    orderBy: { period: 'asc' },
  })
  const known = new Map(rows.map(({ municipalityCode, period, value }) => [municipalityCode, { value, period }]))
  return new Map(
    codes.flatMap((code): [MunicipalityCode, Population][] => {
      const found = known.get(code)
      if (found) return [[code, { ...found, approximate: false }]]
      const roughly = approximatePopulation(code)
      return roughly === null ? [] : [[code, { value: roughly, approximate: true, period: null }]]
    }),
  )
}
