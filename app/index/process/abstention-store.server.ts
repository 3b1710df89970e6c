import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'

/** A municipality that is shown without its place in an edition, as staff decided. Dates are ISO 8601; `endedAt` null while it holds. */
export type Abstention = {
  id: string
  editionId: string
  municipalityCode: MunicipalityCode
  reason: { da: string; en: string }
  decidedAt: string
  endedAt: string | null
}

/** Every abstention from these editions, also those taken back, the oldest first. */
export async function listAbstentions(editionIds: readonly string[], database: Database = db): Promise<Abstention[]> {
  const rows = await database.editionAbstention.findMany({
    where: { editionId: { in: [...editionIds] } },
    omit: { decidedBy: true },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ reasonDa, reasonEn, decidedAt, endedAt, ...row }) => ({
    ...row,
    reason: { da: reasonDa, en: reasonEn },
    decidedAt: decidedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }))
}

/** Keeps an abstention. False when the municipality abstains already; then nothing is written. */
export async function saveAbstention(
  abstention: {
    editionId: string
    municipalityCode: MunicipalityCode
    reasonDa: string
    reasonEn: string
    decidedBy: string
    decidedAt: Date
  },
  database: Database,
): Promise<boolean> {
  const { editionId, municipalityCode } = abstention
  if ((await database.editionAbstention.count({ where: { editionId, municipalityCode, endedAt: null } })) > 0)
    return false
  await database.editionAbstention.create({ data: abstention })
  return true
}

/** False when the municipality does not abstain; then nothing is written. */
export async function saveAbstentionEnd(
  { editionId, municipalityCode }: { editionId: string; municipalityCode: MunicipalityCode },
  now: Date,
  database: Database,
): Promise<boolean> {
  const where = { editionId, municipalityCode, endedAt: null }
  return (await database.editionAbstention.updateMany({ where, data: { endedAt: now } })).count > 0
}

/** What holds for an edition holds for its next version too. */
export async function copyAbstentions(fromId: string, toId: string, database: Database): Promise<void> {
  const rows = await database.editionAbstention.findMany({
    where: { editionId: fromId, endedAt: null },
    omit: { id: true, editionId: true },
  })
  await database.editionAbstention.createMany({ data: rows.map((row) => ({ ...row, editionId: toId })) })
}
