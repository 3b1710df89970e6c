import type { Actor } from '~/accounts/actor'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { FigureStatus } from '../edition'
import { whoIs } from './process-store.server'

const statuses = {
  VALUE: 'value',
  MISSING: 'missing',
  SUPPRESSED: 'suppressed',
  NOT_APPLICABLE: 'not-applicable',
} as const

/** One figure put right in an edition, with what is said of it now. Dates are ISO 8601. */
export type Correction = {
  id: string
  municipalityCode: MunicipalityCode
  indicatorId: string
  batchId: string
  /** What the file says; whoever shows it to others than staff and the municipality asks the edition's figures instead. */
  value: number | null
  status: FigureStatus
  reason: string
  madeAt: string
  /** Null while it waits for a computation. */
  appliedAt: string | null
  /** Not null while it waits for a computation that leaves it out. */
  takenBackAt: string | null
  objectionId: string | null
}

type NewCorrection = {
  editionId: string
  municipalityCode: MunicipalityCode
  indicatorId: string
  batchId: string
  objectionId: string | null
  reason: string
}

/** Keeps a correction; its id. */
export async function saveCorrection(
  correction: NewCorrection,
  actor: Actor,
  now: Date,
  database: Database,
): Promise<string> {
  const data = { ...correction, madeBy: whoIs(actor), madeAt: now }
  return (await database.editionCorrection.create({ data, select: { id: true } })).id
}

/** Every correction made for these editions, the oldest first, by edition id. */
export async function listCorrections(
  editionIds: readonly string[],
  database: Database = db,
): Promise<Map<string, Correction[]>> {
  const rows = await database.editionCorrection.findMany({
    where: { editionId: { in: [...editionIds] } },
    select: {
      id: true,
      editionId: true,
      municipalityCode: true,
      indicatorId: true,
      batchId: true,
      objectionId: true,
      reason: true,
      madeAt: true,
      appliedAt: true,
      takenBackAt: true,
      batch: { select: { observations: { select: { value: true, status: true }, take: 1 } } },
    },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
  })
  const byEdition = new Map<string, Correction[]>(editionIds.map((id) => [id, []]))
  for (const { editionId, batch, madeAt, appliedAt, takenBackAt, ...row } of rows) {
    const [figure] = batch.observations
    byEdition.get(editionId)?.push({
      ...row,
      value: figure?.value ?? null,
      status: figure ? statuses[figure.status] : 'missing',
      madeAt: madeAt.toISOString(),
      appliedAt: appliedAt?.toISOString() ?? null,
      takenBackAt: takenBackAt?.toISOString() ?? null,
    })
  }
  return byEdition
}

/** Writes down that a computation has used these corrections. */
export async function saveApplied(ids: readonly string[], now: Date, database: Database): Promise<void> {
  await database.editionCorrection.updateMany({
    where: { id: { in: [...ids] }, appliedAt: null },
    data: { appliedAt: now },
  })
}

/** Writes down that the next computation is to leave a correction out. It answers its objection no more: another may. */
export async function saveTakenBack(id: string, now: Date, database: Database): Promise<void> {
  await database.editionCorrection.update({ where: { id }, data: { takenBackAt: now, objectionId: null } })
}

/** Takes corrections away that nothing is computed from; the audit log keeps that they were made and taken back. */
export async function removeCorrections(ids: readonly string[], database: Database): Promise<void> {
  await database.editionCorrection.deleteMany({ where: { id: { in: [...ids] } } })
}
