import { type Database, db } from '~/platform/database.server'
import { contentTypes, kindOf, type StoredFile } from './file-kind'

/** What a list of files needs of each row. */
export const storedFileSelect = {
  id: true,
  name: true,
  contentType: true,
  bytes: true,
  sha256: true,
  width: true,
  height: true,
} as const

type StoredFileRow = {
  id: string
  name: string
  contentType: string
  bytes: number
  sha256: string
  width: number | null
  height: number | null
}

/** A row as the file it stands for; null for a kind that is no longer taken. */
export function toStoredFile({ contentType, ...row }: StoredFileRow): StoredFile | null {
  const kind = kindOf(contentType)
  return kind && { ...row, kind }
}

/** Writes the row of a file whose bytes are kept already. */
export async function saveStoredFile(
  { kind, ...file }: StoredFile,
  { uploadedById, now }: { uploadedById: string | null; now: Date },
  database: Database = db,
): Promise<void> {
  await database.storedFile.create({
    data: { ...file, contentType: contentTypes[kind], uploadedById, uploadedAt: now },
  })
}

/** The file with this id, whoever may see it, or null. */
export async function findStoredFile(id: string, database: Database = db): Promise<StoredFile | null> {
  const row = await database.storedFile.findUnique({ where: { id }, select: storedFileSelect })
  return row && toStoredFile(row)
}

const loose = { practiceRevisions: { none: {} }, posts: { none: {} } } as const

/** Removes the rows of files that belong to no text and came before `before`; their ids. */
export async function removeLooseFiles(before: Date, database: Database = db): Promise<string[]> {
  const rows = await database.storedFile.findMany({
    where: { ...loose, uploadedAt: { lt: before } },
    select: { id: true },
    take: 1_000,
  })
  const removed: string[] = []
  for (const { id } of rows) {
    // Asked again: somebody may have attached it since.
    const { count } = await database.storedFile.deleteMany({ where: { id, ...loose } })
    if (count > 0) removed.push(id)
  }
  return removed
}

/** Of these ids, those that no row knows. */
export async function listUnknownFiles(ids: readonly string[], database: Database = db): Promise<string[]> {
  const rows = await database.storedFile.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })
  const known = new Set(rows.map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
}

/** Every row's id that came before `before`, a thousand at a time. */
export async function* listFileIds(before: Date, database: Database = db): AsyncIterable<string[]> {
  let last: string | null = null
  for (;;) {
    const rows: { id: string }[] = await database.storedFile.findMany({
      where: { uploadedAt: { lt: before }, ...(last === null ? {} : { id: { gt: last } }) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: 1_000,
    })
    if (rows.length === 0) return
    yield rows.map(({ id }) => id)
    last = rows.at(-1)?.id ?? null
  }
}
