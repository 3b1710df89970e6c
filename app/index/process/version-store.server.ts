import { type Database, db } from '~/platform/database.server'

/** Makes a draft the next version of a published edition. */
export async function saveVersion(
  editionId: string,
  version: { version: number; replacesId: string; versionReason: string },
  database: Database,
): Promise<void> {
  await database.edition.update({ where: { id: editionId }, data: version })
}

/** The edition that corrects this one, also while it is a draft; null when there is none. */
export async function findNextVersion(
  editionId: string,
  database: Database = db,
): Promise<{ slug: string; version: number; isPublished: boolean } | null> {
  const row = await database.edition.findUnique({
    where: { replacesId: editionId },
    select: { slug: true, version: true, state: true },
  })
  return row && { slug: row.slug, version: row.version, isPublished: row.state === 'PUBLISHED' }
}

/** The edition that this one corrects. */
export async function findVersionBefore(
  editionId: string,
  database: Database = db,
): Promise<{ id: string; slug: string; version: number } | null> {
  const row = await database.edition.findUnique({
    where: { id: editionId },
    select: { replaces: { select: { id: true, slug: true, version: true } } },
  })
  return row?.replaces ?? null
}

/** Every published edition with the version it corrects, the one published last first. */
export async function listPublishedVersions(database: Database = db) {
  const rows = await database.edition.findMany({
    where: { state: 'PUBLISHED' },
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      version: true,
      isDemo: true,
      publishedAt: true,
      contentHash: true,
      versionReason: true,
      replaces: { select: { id: true, slug: true, version: true, contentHash: true } },
    },
    orderBy: { publishedAt: 'desc' },
  })
  return rows.map(({ titleDa, titleEn, publishedAt, ...row }) => ({
    ...row,
    title: { da: titleDa, en: titleEn },
    publishedAt: publishedAt?.toISOString() ?? null,
  }))
}
