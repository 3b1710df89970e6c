import { createHash } from 'node:crypto'
import type { Actor } from '~/accounts/actor'
import type { Database } from '~/platform/database.server'
import { figureColumns } from './figure-columns'
import type { Observation } from './observation'

type NewCorrection = {
  fileName: string
  sourceNote: string
  isDemo: boolean
  observation: Omit<Observation, 'line'>
}

const statusRows = {
  value: 'VALUE',
  missing: 'MISSING',
  suppressed: 'SUPPRESSED',
  'not-applicable': 'NOT_APPLICABLE',
} as const

/** A file of one figure that is right where another is wrong, ready to be published with an edition; its id. */
export async function saveCorrectionBatch(
  { fileName, sourceNote, isDemo, observation }: NewCorrection,
  actor: Actor,
  now: Date,
  database: Database,
): Promise<string> {
  const text = fileText(observation)
  const { status, ...rest } = observation
  const { id } = await database.importBatch.create({
    data: {
      fileName,
      fileHash: createHash('sha256').update(text).digest('hex'),
      fileBytes: Buffer.byteLength(text),
      state: 'STAGED',
      isCorrection: true,
      sourceNote,
      isDemo,
      linesRead: 2,
      linesTotal: 2,
      progressAt: now,
      observationCount: 1,
      uploadedBy: actor.userId ?? actor.name,
      uploadedById: actor.userId,
      uploadedAt: now,
      observations: { create: { line: 2, ...rest, status: statusRows[status] } },
    },
    select: { id: true },
  })
  return id
}

/** Throws away corrections that were never published. What was computed from them must be gone. */
export async function discardCorrectionBatches(batchIds: readonly string[], database: Database): Promise<void> {
  const where = { id: { in: [...batchIds] }, isCorrection: true, state: 'STAGED' as const }
  await database.observation.deleteMany({ where: { batch: where } })
  await database.importBatch.updateMany({ where, data: { state: 'DISCARDED', observationCount: 0 } })
}

/** The figure as a file of figures would say it: what the batch's hash is taken of. */
function fileText({ indicatorId, municipalityCode, note, ...rest }: Omit<Observation, 'line'>): string {
  const cells = { ...rest, indicator: indicatorId, municipality: municipalityCode, note: note ?? '' }
  return `${figureColumns.join(';')}\n${figureColumns.map((column) => cells[column] ?? '').join(';')}\n`
}
