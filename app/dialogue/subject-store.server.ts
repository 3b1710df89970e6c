import type { Actor } from '~/accounts/actor'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import { listedWhere } from '~/practices/practice-rows-store.server'
import { isSlug } from '~/practices/practice-slug'
import { seesShared, type Visibility } from '~/practices/practice-visibility'

/** A practice that a thread can be about. */
export type DiscussedPractice = {
  id: string
  slug: string
  title: string
  municipalityCode: MunicipalityCode | null
  visibility: Visibility
  locked: boolean
}

/** The practice at this address where the reader meets it in lists, and so may discuss it; else null. */
export async function findDiscussedPractice(
  reader: Actor | null,
  slug: string,
  database: Database = db,
): Promise<DiscussedPractice | null> {
  if (!isSlug(slug)) return null
  const row = await database.practice.findFirst({
    where: { AND: [{ slug }, listedWhere(seesShared(reader))] },
    select: {
      id: true,
      slug: true,
      municipalityCode: true,
      visibility: true,
      lockedAt: true,
      current: { select: { title: true } },
    },
  })
  if (row === null) return null
  const { current, lockedAt, visibility, ...practice } = row
  return {
    ...practice,
    title: current?.title ?? '',
    visibility: visibility === 'PUBLIC' ? 'public' : 'municipalities',
    locked: lockedAt !== null,
  }
}
