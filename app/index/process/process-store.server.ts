import type { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { EditionProcess } from './process'

const facts = {
  id: true,
  slug: true,
  titleDa: true,
  titleEn: true,
  state: true,
  isDemo: true,
  version: true,
  replacesId: true,
  versionReason: true,
  computedAt: true,
  previewFrom: true,
  previewUntil: true,
  publishAt: true,
  publishAtBy: true,
  recomputeSince: true,
  publishedAt: true,
  objections: { select: { state: true } },
  corrections: { select: { appliedAt: true, takenBackAt: true } },
} satisfies Prisma.EditionSelect

/** An edition by how far it has come. */
export type ProcessedEdition = EditionProcess & {
  id: string
  slug: string
  title: { da: string; en: string }
  isDemo: boolean
  version: number
  replacesId: string | null
  versionReason: string | null
  publishAtBy: string | null
}

function toProcess(row: Prisma.EditionGetPayload<{ select: typeof facts }>): ProcessedEdition {
  const { titleDa, titleEn, state, objections, corrections, ...rest } = row
  const iso = (at: Date | null) => at?.toISOString() ?? null
  return {
    ...rest,
    title: { da: titleDa, en: titleEn },
    state: state === 'PUBLISHED' ? 'published' : 'draft',
    computedAt: rest.computedAt.toISOString(),
    previewFrom: iso(rest.previewFrom),
    previewUntil: iso(rest.previewUntil),
    publishAt: iso(rest.publishAt),
    recomputeSince: iso(rest.recomputeSince),
    publishedAt: iso(rest.publishedAt),
    openObjections: objections.filter((one) => one.state === 'OPEN').length,
    objections: objections.length,
    waitingCorrections: corrections.filter((one) => one.appliedAt === null || one.takenBackAt !== null).length,
    corrections: corrections.length,
  }
}

/** One edition by how far it has come, or null. */
export async function findProcess(slug: string, database: Database = db): Promise<ProcessedEdition | null> {
  const row = await database.edition.findUnique({ where: { slug }, select: facts })
  return row && toProcess(row)
}

/** As `findProcess`; whoever else wants to take a step with the edition waits until the transaction ends. */
export async function holdProcess(slug: string, database: Database): Promise<ProcessedEdition | null> {
  await database.$queryRaw`SELECT 1 AS "held" FROM "Edition" WHERE "slug" = ${slug} FOR UPDATE`
  return findProcess(slug, database)
}

/** Drafts whose municipalities may see their part, the one opened last first. */
export async function listPreviews(database: Database = db): Promise<ProcessedEdition[]> {
  const where = { state: 'DRAFT' as const, previewFrom: { not: null } }
  const rows = await database.edition.findMany({ where, select: facts, orderBy: { previewFrom: 'desc' } })
  return rows.map(toProcess)
}

/** Slugs of the drafts that are due to become public by now, the earliest first. */
export async function listDueSlugs(now: Date, database: Database = db): Promise<string[]> {
  const where = { state: 'DRAFT' as const, publishAt: { lte: now } }
  const rows = await database.edition.findMany({ where, select: { slug: true }, orderBy: { publishAt: 'asc' } })
  return rows.map(({ slug }) => slug)
}

type Step = Partial<{
  previewFrom: Date | null
  previewUntil: Date | null
  publishAt: Date | null
  publishAtBy: string | null
  recomputeSince: Date | null
}>

/** Writes down a step of a draft. False when it is no draft any more; then nothing is written. */
export async function saveStep(editionId: string, step: Step, database: Database = db): Promise<boolean> {
  const { count } = await database.edition.updateMany({ where: { id: editionId, state: 'DRAFT' }, data: step })
  return count === 1
}

/** Those who answer for figures in these municipalities (null is all) and have not left, by municipality. */
export async function listThoseWhoAnswer(
  codes: readonly MunicipalityCode[] | null,
  database: Database = db,
): Promise<{ userId: string; municipalityCode: MunicipalityCode }[]> {
  return database.membership.findMany({
    where: {
      role: { in: ['EDITOR', 'MANAGER'] },
      user: { anonymisedAt: null },
      ...(codes === null ? {} : { municipalityCode: { in: [...codes] } }),
    },
    select: { userId: true, municipalityCode: true },
    orderBy: [{ municipalityCode: 'asc' }, { userId: 'asc' }],
  })
}

/** The union's staff who have not left. */
export async function listStaffIds(database: Database = db): Promise<string[]> {
  const rows = await database.user.findMany({
    where: { unionRole: 'STAFF', anonymisedAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}

/** Of these editions, those whose municipalities may see their part. */
export async function listPreviewedIds(editionIds: readonly string[], database: Database = db): Promise<Set<string>> {
  const where = { id: { in: [...editionIds] }, previewFrom: { not: null } }
  const rows = await database.edition.findMany({ where, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

/** A person with an account is kept by id: a copied name would outlive the account. */
export function whoIs({ userId, name }: Pick<Actor, 'userId' | 'name'>): string {
  return userId ?? name
}
