import type { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { type Database, db } from '~/platform/database.server'
import { listedWhere } from './practice-rows-store.server'
import { mayWritePractice, seesShared } from './practice-visibility'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Of these practices, those that the reader may see: the same rule as `maySeePractice`. */
export async function listVisiblePracticeIds(
  reader: Actor,
  ids: readonly string[],
  database: Database = db,
): Promise<string[]> {
  const own = [...reader.memberships.keys()].filter((municipalityCode) =>
    mayWritePractice(reader, { municipalityCode }),
  )
  const seen: Prisma.PracticeWhereInput[] = [{ municipalityCode: { in: own } }, listedWhere(seesShared(reader))]
  if (can(reader, { do: 'moderate' })) seen.push({ state: 'PUBLISHED' })
  const rows = await database.practice.findMany({
    where: { id: { in: ids.filter((id) => uuid.test(id)) }, OR: seen },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
