import type { Actor } from '~/accounts/actor'
import { isUuid } from '~/collection/import-batch-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import { listedWhere } from '../practice-rows-store.server'
import { seesShared } from '../practice-visibility'

/** As much of a practice as it takes to name it and lead to it. */
export type TitledPractice = { id: string; slug: string; title: string; municipalityCode: MunicipalityCode | null }

/** Of these practices, the published ones that this reader sees. */
export async function listTitledPractices(
  ids: readonly string[],
  reader: Actor | null,
  database: Database = db,
): Promise<TitledPractice[]> {
  const rows = await database.practice.findMany({
    where: { ...listedWhere(seesShared(reader)), id: { in: ids.filter(isUuid) } },
    select: { id: true, slug: true, municipalityCode: true, current: { select: { title: true } } },
  })
  return rows.map(({ current, ...practice }) => ({ ...practice, title: current?.title ?? '' }))
}
