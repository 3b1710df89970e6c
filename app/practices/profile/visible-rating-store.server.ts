import type { Person } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { db } from '~/platform/database.server'

/** Of these ratings, the ones this person is asked for, still may give, and of which the practice is read. */
export async function listVisibleRatingIds(reader: Person, ids: readonly string[]): Promise<string[]> {
  const rows = await db.knowledgeRating.findMany({
    where: {
      id: { in: [...ids] },
      raterId: reader.userId,
      revision: { practice: { state: 'PUBLISHED', hiddenAt: null } },
    },
    select: {
      id: true,
      revision: { select: { area: true, practice: { select: { municipalityCode: true } } } },
    },
  })
  return rows
    .filter(({ revision }) =>
      can(reader, { do: 'judge-practice', area: revision.area ?? '', of: revision.practice.municipalityCode }),
    )
    .map(({ id }) => id)
}
