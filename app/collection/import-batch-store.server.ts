import type { BatchState as BatchStateRow, Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { type Database, db } from '~/platform/database.server'
import { type FindingList, readFindingList } from './findings'
import type { BatchState, ImportBatch } from './import-batch'

type Row = Prisma.ImportBatchGetPayload<object>

const states: Record<BatchStateRow, BatchState> = {
  READING: 'reading',
  STAGED: 'staged',
  PUBLISHED: 'published',
  WITHDRAWN: 'withdrawn',
  DISCARDED: 'discarded',
}

export type NewBatch = Pick<ImportBatch, 'fileName' | 'fileHash' | 'fileBytes' | 'sourceNote' | 'jumpFactor' | 'isDemo'>

/** Opens a batch that is about to be read; answers its id. */
export async function saveReadingBatch(batch: NewBatch, actor: Actor, now: Date): Promise<string> {
  const { id } = await db.importBatch.create({
    data: {
      ...batch,
      state: 'READING',
      progressAt: now,
      uploadedBy: whoIs(actor),
      uploadedById: actor.userId,
      uploadedAt: now,
    },
    select: { id: true },
  })
  return id
}

/** False when the batch is no longer being read, because somebody threw it away meanwhile. */
export async function saveProgress(
  id: string,
  progress: { linesRead: number; linesTotal: number },
  now: Date,
): Promise<boolean> {
  const where = { id, state: 'READING' } as const
  const { count } = await db.importBatch.updateMany({ where, data: { ...progress, progressAt: now } })
  return count === 1
}

export type ReadOutcome = Pick<ImportBatch, 'linesRead' | 'observationCount' | 'errorCount' | 'warningCount'> & {
  findings: FindingList
}

/** Ends the reading. False when the batch was thrown away meanwhile; then nothing is written. */
export async function saveStaged(id: string, outcome: ReadOutcome, now: Date): Promise<boolean> {
  const { count } = await db.importBatch.updateMany({
    where: { id, state: 'READING' },
    data: { ...outcome, linesTotal: outcome.linesRead, state: 'STAGED', progressAt: now },
  })
  return count === 1
}

/** The batch with this id, or null; also null for what is no id. */
export async function findBatch(id: string, database: Database = db): Promise<ImportBatch | null> {
  if (!isUuid(id)) return null
  const row = await database.importBatch.findUnique({ where: { id } })
  return row && toBatch(row, await listNames([row], database))
}

/** Every batch, newest first, but corrections only when the edition they are for is public. */
export async function listBatches(limit = 200, database: Database = db): Promise<ImportBatch[]> {
  const where: Prisma.ImportBatchWhereInput = {
    OR: [{ isCorrection: false }, { state: { in: ['PUBLISHED', 'WITHDRAWN'] } }],
  }
  const rows = await database.importBatch.findMany({ where, orderBy: { uploadedAt: 'desc' }, take: limit })
  const names = await listNames(rows, database)
  return rows.map((row) => toBatch(row, names))
}

/** Another batch of exactly the same file that is published, or null. */
export async function findPublishedTwin(
  { id, fileHash }: Pick<ImportBatch, 'id' | 'fileHash'>,
  database: Database = db,
): Promise<Pick<ImportBatch, 'id' | 'fileName'> | null> {
  return database.importBatch.findFirst({
    where: { fileHash, state: 'PUBLISHED', NOT: { id } },
    select: { id: true, fileName: true },
  })
}

/** Published editions that were computed from this batch, newest first. */
export async function listEditionsOn(
  batchId: string,
  database: Database = db,
): Promise<{ slug: string; title: { da: string; en: string } }[]> {
  const rows = await database.edition.findMany({
    where: { state: 'PUBLISHED', batches: { some: { batchId } } },
    orderBy: { publishedAt: 'desc' },
    select: { slug: true, titleDa: true, titleEn: true },
  })
  return rows.map(({ slug, titleDa, titleEn }) => ({ slug, title: { da: titleDa, en: titleEn } }))
}

/** Makes two publishings of the same file wait for each other, until the transaction ends. */
export async function holdFile(fileHash: string, database: Database): Promise<void> {
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${fileHash}, 0))`
}

/** False when the batch was not waiting to be published, or has errors; then nothing is written. */
export async function savePublished(id: string, actor: Actor, now: Date, database: Database): Promise<boolean> {
  const { count } = await database.importBatch.updateMany({
    where: { id, state: 'STAGED', errorCount: 0 },
    data: { state: 'PUBLISHED', publishedBy: whoIs(actor), publishedAt: now },
  })
  return count === 1
}

/** False when the batch was not published; then nothing is written. */
export async function saveWithdrawn(
  { id, reason }: { id: string; reason: string },
  actor: Actor,
  now: Date,
  database: Database,
): Promise<boolean> {
  const { count } = await database.importBatch.updateMany({
    where: { id, state: 'PUBLISHED' },
    data: { state: 'WITHDRAWN', withdrawnBy: whoIs(actor), withdrawnAt: now, withdrawnReason: reason },
  })
  return count === 1
}

/** Does any edition, also a draft, rest on the batch? None can begin to until the transaction ends. */
export async function holdIsUsed(id: string, database: Database): Promise<boolean> {
  await database.$queryRaw`SELECT 1 AS "held" FROM "ImportBatch" WHERE "id" = ${id}::uuid FOR UPDATE`
  return (await database.editionBatch.count({ where: { batchId: id } })) > 0
}

/** False when the batch has moved on since it was seen; then nothing is written. */
export async function saveDiscarded({ id, state }: ImportBatch, database: Database): Promise<boolean> {
  const { count } = await database.importBatch.updateMany({
    where: { id, state: state === 'reading' ? 'READING' : 'STAGED' },
    data: { state: 'DISCARDED', observationCount: 0 },
  })
  return count === 1
}

/** True for the written form of an id; anything else would make the database complain. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}

// A person with an account is kept by id and shown by the name it has now: a copied name would outlive the account.
function whoIs({ userId, name }: Actor): string {
  return userId ?? name
}

async function listNames(rows: readonly Row[], database: Database): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ uploadedBy, publishedBy, withdrawnBy }) => [uploadedBy, publishedBy, withdrawnBy])
  const wanted = [...new Set(ids.filter((id) => id !== null && isUuid(id)))] as string[]
  if (wanted.length === 0) return new Map()
  const users = await database.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}

function toBatch({ uploadedById: _, ...row }: Row, names: ReadonlyMap<string, string>): ImportBatch {
  const named = (who: string) => names.get(who) ?? who
  return {
    ...row,
    state: states[row.state],
    findings: readFindingList(row.findings),
    uploadedBy: named(row.uploadedBy),
    publishedBy: row.publishedBy && named(row.publishedBy),
    withdrawnBy: row.withdrawnBy && named(row.withdrawnBy),
  }
}
