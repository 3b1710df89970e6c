import type { Person } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { db } from '~/platform/database.server'
import { mayWritePractice } from '../practice-visibility'

/** Of these submissions, the ones this person may judge (none of a practice that a moderator has hidden) or, as a writer of the practice, has handed in. */
export async function listVisibleSubmissionIds(reader: Person, ids: readonly string[]): Promise<string[]> {
  const rows = await db.practiceSubmission.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      revision: { select: { area: true } },
      practice: { select: { municipalityCode: true, hiddenAt: true } },
    },
  })
  return rows
    .filter(({ revision, practice }) => {
      const { municipalityCode, hiddenAt } = practice
      const judges =
        hiddenAt === null && can(reader, { do: 'judge-practice', area: revision.area ?? '', of: municipalityCode })
      return judges || mayWritePractice(reader, { municipalityCode })
    })
    .map(({ id }) => id)
}
