import type { Tx } from '~/platform/database.server'
import { visibilityRows } from './practice-rows-store.server'
import { freeSlug } from './practice-slug'
import type { Visibility } from './practice-visibility'

export type Publication = {
  practiceId: string
  seenVersion: number
  visibility: Visibility
  /** The address wanted at the first publication; later ones keep the address that links point to. */
  wantedSlug: string
  /** When its municipality is asked whether the text still holds. */
  reviewDueAt: Date
  now: Date
}

/** Numbers and freezes the working copy and makes it the published text. Null when it changed since it was seen. */
export async function savePublication(
  publication: Publication,
  tx: Tx,
): Promise<{ slug: string; number: number } | null> {
  const { practiceId, seenVersion, visibility, wantedSlug, reviewDueAt, now } = publication
  const practice = await tx.practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: {
      slug: true,
      publishedAt: true,
      current: { select: { evidence: true } },
      revisions: { select: { number: true } },
    },
  })
  const number = Math.max(0, ...practice.revisions.map((revision) => revision.number ?? 0)) + 1
  const [frozen] = await tx.practiceRevision.updateManyAndReturn({
    where: { practiceId, number: null, version: seenVersion },
    // The raters' letter stays with the practice, marked with the version they rated, until it is rated anew.
    data: { number, publishedAt: now, evidence: practice.current?.evidence ?? null },
    select: { id: true },
  })
  if (frozen === undefined) return null
  const slug = practice.publishedAt === null ? await findFreeSlug(wantedSlug, tx) : practice.slug
  await tx.practice.update({
    where: { id: practiceId },
    data: {
      slug,
      state: 'PUBLISHED',
      visibility: visibilityRows[visibility],
      currentId: frozen.id,
      publishedAt: practice.publishedAt ?? now,
      reviewDueAt,
    },
  })
  return { slug, number }
}

/** Any number that nobody else locks on. */
const ADDRESS_LOCK = 7_016_021

async function findFreeSlug(wanted: string, tx: Tx): Promise<string> {
  // Until this ends nobody else chooses an address: two texts of the same title would choose the same one.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADDRESS_LOCK})`
  const rows = await tx.practice.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } })
  return freeSlug(wanted, new Set(rows.map((row) => row.slug)))
}

/**
 * Takes a published practice down. Nobody is asked about it then, so its review date goes; an archived practice that still
 * has one was taken down because nobody answered. False when it wasn't published.
 */
export async function saveArchived(practiceId: string, tx: Tx): Promise<boolean> {
  const { count } = await tx.practice.updateMany({
    where: { id: practiceId, state: 'PUBLISHED' },
    data: { state: 'ARCHIVED', reviewDueAt: null },
  })
  return count > 0
}

/** Puts an archived practice back as it was, with a new review date. False when it wasn't archived. */
export async function saveRestored(practiceId: string, reviewDueAt: Date, tx: Tx): Promise<boolean> {
  const { count } = await tx.practice.updateMany({
    where: { id: practiceId, state: 'ARCHIVED', currentId: { not: null } },
    data: { state: 'PUBLISHED', reviewDueAt },
  })
  return count > 0
}

/** Chooses anew who sees a published practice. False when it isn't published. */
export async function saveVisibility(practiceId: string, visibility: Visibility, tx: Tx): Promise<boolean> {
  const { count } = await tx.practice.updateMany({
    where: { id: practiceId, state: 'PUBLISHED' },
    data: { visibility: visibilityRows[visibility] },
  })
  return count > 0
}
