import { db } from '~/platform/database.server'
import { textSelect, toText } from './practice-rows-store.server'
import type { PracticeText } from './practice-text'

/** A published version, without its text. */
export type RevisionSummary = { number: number; title: string; publishedAt: Date; author: string | null }

/** Every published version, newest first. */
export async function listRevisions(practiceId: string): Promise<RevisionSummary[]> {
  const rows = await db.practiceRevision.findMany({
    where: { practiceId, number: { not: null } },
    select: { number: true, title: true, publishedAt: true, savedAt: true, author: { select: { name: true } } },
    orderBy: { number: 'desc' },
  })
  return rows.flatMap(({ number, title, publishedAt, savedAt, author }) =>
    number === null ? [] : [{ number, title, publishedAt: publishedAt ?? savedAt, author: author?.name ?? null }],
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
