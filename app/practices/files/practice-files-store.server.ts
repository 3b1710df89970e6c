import type { Prisma } from '#client'
import { type Database, db, type Tx } from '~/platform/database.server'
import type { AttachedFile } from '~/platform/files/file-kind'
import { storedFileSelect, toStoredFile } from '~/platform/files/stored-file-store.server'
import { standingSelect, toStanding } from '../practice-rows-store.server'
import type { FilePlace } from './file-access'

/** What a list of attached files needs of each row, on a practice as on a post. */
export const attachmentSelect = { caption: true, file: { select: storedFileSelect } } as const

type AttachmentRow = Prisma.PracticeRevisionAttachmentGetPayload<{ select: typeof attachmentSelect }>

/** A row as the file it stands for; none for a kind that is no longer taken. */
export function toAttached({ caption, file }: AttachmentRow): AttachedFile[] {
  const stored = toStoredFile(file)
  if (stored === null) return []
  const { sha256: _, ...shown } = stored
  return [{ ...shown, caption }]
}

async function listWhere(
  revision: Prisma.PracticeRevisionWhereInput,
  database: Database = db,
): Promise<AttachedFile[]> {
  const rows = await database.practiceRevisionAttachment.findMany({
    where: { revision },
    select: attachmentSelect,
    orderBy: [{ position: 'asc' }, { fileId: 'asc' }],
  })
  return rows.flatMap(toAttached)
}

/** The files of a practice's published text. */
export function listPublishedFiles(practiceId: string): Promise<AttachedFile[]> {
  return listWhere({ currentOf: { id: practiceId } })
}

/** The files of one published version. */
export function listFilesOfVersion(practiceId: string, number: number): Promise<AttachedFile[]> {
  return listWhere({ practiceId, number })
}

/** The files of the text that is being written; where nothing is being written, those of the published one. */
export async function listWorkingFiles(practiceId: string, database: Database = db): Promise<AttachedFile[]> {
  const copy = await database.practiceRevision.findFirst({ where: { practiceId, number: null }, select: { id: true } })
  return copy === null ? listWhere({ currentOf: { id: practiceId } }, database) : listWhere({ id: copy.id }, database)
}

/** Puts a file last on the working copy, which must be there. */
export async function saveOnWorkingCopy(
  practiceId: string,
  { fileId, caption }: { fileId: string; caption: string },
  tx: Tx,
): Promise<void> {
  const copy = await tx.practiceRevision.findFirstOrThrow({
    where: { practiceId, number: null },
    select: { id: true, files: { select: { position: true } } },
  })
  const position = Math.max(-1, ...copy.files.map((file) => file.position)) + 1
  await tx.practiceRevisionAttachment.create({ data: { revisionId: copy.id, fileId, position, caption } })
}

/** Changes what is said of a file in the working copy. False when it is not on it. */
export async function saveCaption(
  practiceId: string,
  { fileId, caption }: { fileId: string; caption: string },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.practiceRevisionAttachment.updateMany({
    where: { fileId, revision: { practiceId, number: null } },
    data: { caption },
  })
  return count > 0
}

/** Takes a file off the working copy; published versions keep it. False when it was not on it. */
export async function removeFromWorkingCopy(practiceId: string, fileId: string, tx: Tx): Promise<boolean> {
  const { count } = await tx.practiceRevisionAttachment.deleteMany({
    where: { fileId, revision: { practiceId, number: null } },
  })
  return count > 0
}

/** Everywhere in practices that a file stands. */
export async function listPlacesOfFile(fileId: string): Promise<FilePlace[]> {
  const rows = await db.practiceRevisionAttachment.findMany({
    where: { fileId },
    select: {
      revision: {
        select: {
          id: true,
          number: true,
          area: true,
          practice: { select: { ...standingSelect, currentId: true } },
          submission: { where: { outcome: null }, select: { id: true } },
        },
      },
    },
  })
  return rows.map(({ revision: { id, number, area, practice, submission } }) => ({
    standing: toStanding(practice),
    isCurrent: practice.currentId === id,
    isNumbered: number !== null,
    isWaiting: submission.length > 0,
    area,
  }))
}

/** What is said of the files of a practice's published text, for what looks at words. */
export async function listPublishedCaptions(practiceId: string, tx: Tx): Promise<string[]> {
  return (await listWhere({ currentOf: { id: practiceId } }, tx)).map(({ name, caption }) => `${name}: ${caption}`)
}
