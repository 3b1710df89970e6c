import { db } from '~/platform/database.server'
import { textSelect, toText } from './practice-rows-store.server'
import type { PracticeText } from './practice-text'
import type { RevisionSummary } from './revision-summary'

/** Every published version, newest first. */
export async function listRevisions(practiceId: string): Promise<RevisionSummary[]> {
  const rows = await db.practiceRevision.findMany({
    where: { practiceId, number: { not: null } },
    select: {
      number: true,
      title: true,
      model: true,
      inUseSince: true,
      publishedAt: true,
      savedAt: true,
      author: { select: { name: true } },
    },
    orderBy: { number: 'desc' },
  })
  return rows.flatMap(({ number, publishedAt, savedAt, author, ...row }) =>
    number === null ? [] : [{ ...row, number, publishedAt: publishedAt ?? savedAt, author: author?.name ?? null }],
  )
}

/** The text of one published version, or null. */
export async function findRevision(
  practiceId: string,
  number: number,
): Promise<{ number: number; text: PracticeText; publishedAt: Date } | null> {
  const row = await db.practiceRevision.findUnique({
    where: { practiceId_number: { practiceId, number } },
    select: { ...textSelect, publishedAt: true, savedAt: true },
  })
  if (row === null) return null
  const { publishedAt, savedAt, ...text } = row
  return { number, text: toText(text), publishedAt: publishedAt ?? savedAt }
}

/** Everybody who wrote a version of it or began it, by account. */
export async function listWriterIds(practiceId: string): Promise<string[]> {
  const practice = await db.practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: { createdById: true, revisions: { select: { authorId: true } } },
  })
  return [practice.createdById, ...practice.revisions.map((revision) => revision.authorId)].filter((id) => id !== null)
}
