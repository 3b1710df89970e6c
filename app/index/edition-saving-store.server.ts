import type { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import type { Indicator } from '~/catalogue/indicator'
import { type Database, db } from '~/platform/database.server'
import { saveCertainties } from './certainty/certainty-store.server'
import type { Quarter } from './edition'
import { catalogueToKeep } from './edition-catalogue-store.server'
import type { ContentFigure, EditionContent } from './edition-content'
import { saveMovements } from './explanation/movement-store.server'

/** An edition about to be kept as a draft. */
export type NewEdition = {
  slug: string
  title: { da: string; en: string }
  period: string
  method: object
  methodSha256: string
  seed: number
  draws: number
  contentHash: string
  notes: readonly string[]
  isDemo: boolean
  batchIds: readonly string[]
  /** All of it, as it is now. */
  catalogue: readonly Indicator[]
}

/** Keeps a draft with nothing in it yet; its id, or null when the slug is taken. */
export async function saveDraftEdition(
  { title, batchIds, notes, method, catalogue, ...edition }: NewEdition,
  actor: Actor,
  now: Date,
  database: Database = db,
): Promise<string | null> {
  const { count } = await database.edition.createMany({
    data: {
      ...edition,
      titleDa: title.da,
      titleEn: title.en,
      method: method as Prisma.InputJsonObject,
      notes: [...notes],
      catalogue: catalogueToKeep(catalogue),
      computedBy: whoIs(actor),
      computedById: actor.userId,
      computedAt: now,
    },
    skipDuplicates: true,
  })
  if (count === 0) return null
  const { id } = await database.edition.findUniqueOrThrow({ where: { slug: edition.slug }, select: { id: true } })
  await database.editionBatch.createMany({ data: batchIds.map((batchId) => ({ editionId: id, batchId })) })
  return id
}

const statusRows = {
  value: 'VALUE',
  missing: 'MISSING',
  suppressed: 'SUPPRESSED',
  'not-applicable': 'NOT_APPLICABLE',
} as const satisfies Record<ContentFigure['status'], string>
const statuses = {
  VALUE: 'value',
  MISSING: 'missing',
  SUPPRESSED: 'suppressed',
  NOT_APPLICABLE: 'not-applicable',
} as const

/** Fills a draft with its content, one statement a table. */
export async function saveEditionContent(
  editionId: string,
  { scores, figures, peers, movements, certainties }: EditionContent,
  database: Database = db,
): Promise<void> {
  await saveMovements(editionId, movements, database)
  await saveCertainties(editionId, certainties, database)
  await database.$executeRaw`
    INSERT INTO "EditionScore" ("editionId", "groupId", "municipalityCode", "score", "rank", "rankLow", "rankMedian",
      "rankHigh", "quarter", "coverage")
    SELECT ${editionId}::uuid, row.*
    FROM jsonb_to_recordset(${JSON.stringify(scores)}::jsonb) AS row("groupId" text, "municipalityCode" char(3),
      "score" float8, "rank" int, "rankLow" int, "rankMedian" int, "rankHigh" int, "quarter" int, "coverage" float8)`
  const figureRows = figures.map((figure) => ({ ...figure, status: statusRows[figure.status] }))
  await database.$executeRaw`
    INSERT INTO "EditionFigure" ("editionId", "indicatorId", "municipalityCode", "batchId", "line", "period", "value",
      "status", "n", "rank", "rankLow", "rankHigh", "rankedCount", "quarter", "normalised", "peerMedian", "gain",
      "isWeak")
    SELECT ${editionId}::uuid, row.*
    FROM jsonb_to_recordset(${JSON.stringify(figureRows)}::jsonb) AS row("indicatorId" text, "municipalityCode" char(3),
      "batchId" uuid, "line" int, "period" text, "value" float8, "status" "ObservationStatus", "n" int, "rank" int,
      "rankLow" int, "rankHigh" int, "rankedCount" int, "quarter" int, "normalised" float8, "peerMedian" float8,
      "gain" float8, "isWeak" boolean)`
  await database.$executeRaw`
    INSERT INTO "EditionPeer" ("editionId", "municipalityCode", "peerCode", "place", "distance")
    SELECT ${editionId}::uuid, row.*
    FROM jsonb_to_recordset(${JSON.stringify(peers)}::jsonb) AS row("municipalityCode" char(3), "peerCode" char(3),
      "place" int, "distance" float8)`
}

/** Puts a draft that was computed again in the place of what it held. What the edition is called and where it stands stays. */
export async function saveRecomputed(
  editionId: string,
  { draft, content }: { draft: NewEdition; content: EditionContent },
  actor: Actor,
  now: Date,
  database: Database,
): Promise<void> {
  const { method, methodSha256, contentHash, notes, isDemo, batchIds, catalogue } = draft
  const where = { editionId }
  await database.editionScore.deleteMany({ where })
  await database.editionFigure.deleteMany({ where })
  await database.editionPeer.deleteMany({ where })
  await database.editionBatch.deleteMany({ where })
  await database.editionBatch.createMany({ data: batchIds.map((batchId) => ({ editionId, batchId })) })
  await saveEditionContent(editionId, content, database)
  await database.edition.update({
    where: { id: editionId },
    data: {
      ...{ methodSha256, contentHash, isDemo, notes: [...notes], method: method as Prisma.InputJsonObject },
      ...{ computedBy: whoIs(actor), computedById: actor.userId, computedAt: now, recomputeSince: null },
      catalogue: catalogueToKeep(catalogue),
    },
  })
}

/** What the hash of an edition is taken of, as it was assembled. Remarks, movements and certainties are no part of it. */
export async function findEditionContent(editionId: string, database: Database = db): Promise<EditionContent> {
  const where = { editionId }
  const omit = { editionId: true } as const
  const scores = await database.editionScore.findMany({ where, omit })
  const figures = await database.editionFigure.findMany({ where, omit })
  const peers = await database.editionPeer.findMany({ where, omit })
  return {
    scores: scores.map((row) => ({ ...row, quarter: row.quarter as Quarter | null })),
    figures: figures.map((row) => ({ ...row, status: statuses[row.status], quarter: row.quarter as Quarter | null })),
    peers,
    notes: [],
    movements: null,
    certainties: [],
  }
}

/** The batches that at least one figure of an edition is a line of. */
export async function listUsedBatchIds(editionId: string, database: Database): Promise<string[]> {
  const rows = await database.editionFigure.groupBy({ by: ['batchId'], where: { editionId } })
  return rows.flatMap(({ batchId }) => batchId ?? [])
}

/** Lets a draft go of every batch but these. */
export async function keepBatches(editionId: string, batchIds: readonly string[], database: Database): Promise<void> {
  await database.editionBatch.deleteMany({ where: { editionId, batchId: { notIn: [...batchIds] } } })
}

/** Of these batches, those that are published or ready to be with an edition; they stay so until the transaction ends. */
export async function holdBatches(batchIds: readonly string[], database: Database): Promise<readonly string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "ImportBatch" WHERE "id" = ANY(${[...batchIds]}::uuid[])
      AND ("state" = 'PUBLISHED' OR ("state" = 'STAGED' AND "errorCount" = 0)) FOR SHARE`
  return rows.map(({ id }) => id)
}

/** Makes those of these held batches public that have waited for an edition. */
export async function savePublishedBatches(
  batchIds: readonly string[],
  publishedBy: string,
  now: Date,
  database: Database,
): Promise<void> {
  await database.importBatch.updateMany({
    where: { id: { in: [...batchIds] }, state: 'STAGED', errorCount: 0 },
    data: { state: 'PUBLISHED', publishedBy, publishedAt: now },
  })
}

/** False when the edition is no draft; then nothing is written. */
export async function savePublishedEdition(
  editionId: string,
  publishedBy: string,
  now: Date,
  database: Database,
): Promise<boolean> {
  const { count } = await database.edition.updateMany({
    where: { id: editionId, state: 'DRAFT' },
    data: { state: 'PUBLISHED', publishedBy, publishedAt: now, recomputeSince: null },
  })
  return count === 1
}

/** Takes a draft away with all that is in it. False when it is no draft; then nothing is removed. */
export async function removeDraft(editionId: string, database: Database): Promise<boolean> {
  const { count } = await database.edition.deleteMany({ where: { id: editionId, state: 'DRAFT' } })
  return count === 1
}

// A person with an account is kept by id and shown by the name it has now: a copied name would outlive the account.
function whoIs({ userId, name }: Actor): string {
  return userId ?? name
}
