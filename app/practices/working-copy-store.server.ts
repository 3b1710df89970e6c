import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db, inTransaction, type Tx } from '~/platform/database.server'
import { textSelect, toLinkRows, toText, toTextColumns } from './practice-rows-store.server'
import { emptyText, type PracticeText } from './practice-text'
import { findStop, lockPractice } from './workflow/submission-store.server'

/**
 * The text that is being written. Where nothing is being written `savedAt` is null, and text and version are those of the
 * published revision: versions count on from it, so that whoever began from an older one is told.
 */
export type WorkingCopy = {
  version: number
  text: PracticeText
  savedAt: Date | null
  savedBy: string | null
  savedById: string | null
}

/** A new practice with its working copy, which may be empty. */
export async function saveNewDraft(
  draft: {
    slug: string
    municipalityCode: MunicipalityCode
    createdById: string | null
    text: PracticeText
    now: Date
  },
  database: Database = db,
): Promise<{ id: string }> {
  const { slug, municipalityCode, createdById, text, now } = draft
  const indicators = { create: toLinkRows(text) }
  return database.practice.create({
    data: {
      slug,
      municipalityCode,
      createdById,
      createdAt: now,
      revisions: {
        create: { ...toTextColumns(text), indicators, authorId: createdById, createdAt: now, savedAt: now },
      },
    },
    select: { id: true },
  })
}

/** What one who opens the practice for writing begins from. */
export async function findWorkingCopy(practiceId: string, database: Database = db): Promise<WorkingCopy> {
  const practice = await database.practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: {
      current: { select: { ...textSelect, version: true } },
      revisions: {
        where: { number: null },
        select: { ...textSelect, version: true, savedAt: true, author: { select: { id: true, name: true } } },
      },
    },
  })
  const [copy] = practice.revisions
  if (copy === undefined) {
    const { current } = practice
    const text = current ? toText(current) : emptyText
    return { version: current?.version ?? 0, text, savedAt: null, savedBy: null, savedById: null }
  }
  const { version, savedAt, author, ...text } = copy
  return { version, text: toText(text), savedAt, savedBy: author?.name ?? null, savedById: author?.id ?? null }
}

export type WorkingCopySave = {
  practiceId: string
  /** The version that the writer began from: of the working copy, or of the published text where there was none. */
  seenVersion: number
  text: PracticeText
  authorId: string | null
  now: Date
}

/** The new version; null when somebody else saved since, or it may not be written now (`findStop`): nothing is written. */
export function saveWorkingCopy(save: WorkingCopySave): Promise<number | null> {
  return inTransaction((tx) => saveWorkingCopyIn(tx, save))
}

/** As `saveWorkingCopy`, in the transaction of a verb that changes more than the words. */
export async function saveWorkingCopyIn(tx: Tx, save: WorkingCopySave): Promise<number | null> {
  await lockPractice(save.practiceId, tx)
  if ((await findStop(save.practiceId, tx)) !== null) return null
  const id = (await overwrite(tx, save)) ?? (await begin(tx, save))
  if (id === null) return null
  await tx.practiceRevisionIndicator.deleteMany({ where: { revisionId: id } })
  await tx.practiceRevisionIndicator.createMany({
    data: toLinkRows(save.text).map((row) => ({ revisionId: id, ...row })),
  })
  return save.seenVersion + 1
}

async function begin(
  tx: Tx,
  { practiceId, seenVersion, text, authorId, now }: WorkingCopySave,
): Promise<string | null> {
  const { current } = await tx.practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: { current: { select: { version: true } } },
  })
  if ((current?.version ?? 0) !== seenVersion) return null
  // "At most one working copy" is a unique index: of two who begin at once, the second is skipped.
  const [made] = await tx.practiceRevision.createManyAndReturn({
    data: [{ ...toTextColumns(text), practiceId, authorId, createdAt: now, savedAt: now, version: seenVersion + 1 }],
    skipDuplicates: true,
    select: { id: true },
  })
  if (made === undefined) return null
  // A new version begins with the files of the published one.
  const files = await tx.practiceRevisionAttachment.findMany({ where: { revision: { currentOf: { id: practiceId } } } })
  await tx.practiceRevisionAttachment.createMany({ data: files.map((file) => ({ ...file, revisionId: made.id })) })
  return made.id
}

async function overwrite(
  tx: Tx,
  { practiceId, seenVersion, text, authorId, now }: WorkingCopySave,
): Promise<string | null> {
  const [saved] = await tx.practiceRevision.updateManyAndReturn({
    where: { practiceId, number: null, version: seenVersion },
    data: { ...toTextColumns(text), authorId, savedAt: now, version: { increment: 1 } },
    select: { id: true },
  })
  return saved?.id ?? null
}

/**
 * Throws away what was being written; what is published stays. Its version counts on past what was thrown away, so that
 * nobody who began from that takes the next text for it.
 */
export async function removeWorkingCopy(practiceId: string, tx: Tx): Promise<void> {
  const removed = await tx.practiceRevision.findFirst({
    where: { practiceId, number: null },
    select: { id: true, version: true },
  })
  if (removed === null) return
  await tx.practiceRevision.delete({ where: { id: removed.id } })
  await tx.practiceRevision.updateMany({
    where: { currentOf: { id: practiceId } },
    data: { version: removed.version + 1 },
  })
}

/** Removes a practice that was never published. False when it has been, and then nothing is removed. */
export async function removeDraft(practiceId: string, database: Database = db): Promise<boolean> {
  const { count } = await database.practice.deleteMany({
    where: { id: practiceId, state: 'DRAFT', currentId: null, revisions: { none: { number: { not: null } } } },
  })
  return count > 0
}
