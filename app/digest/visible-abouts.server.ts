import { group } from 'd3-array'
import type { Person } from '~/accounts/actor'
import { findPerson } from '~/accounts/user-store.server'
import { listVisiblePostIds } from '~/dialogue/post-store.server'
import { listVisibleRoomIds } from '~/dialogue/room-store.server'
import { listVisibleThreadIds } from '~/dialogue/thread-store.server'
import { listVisibleObjectionIds } from '~/index/process/objection-store.server'
import { listVisibleEditionIds, listVisiblePreviews } from '~/index/process/visible-edition-store.server'
import {
  listVisibleAppealIds,
  listVisibleCaseIds,
  listVisibleDecisionIds,
} from '~/moderation/visible-case-store.server'
import type { Visible } from '~/notifications/notice'
import { listVisibleAdoptionIds } from '~/practices/adoption/adoption-store.server'
import { listVisibleHelpNoticeIds } from '~/practices/help/help-notice-store.server'
import { listVisiblePlanIds } from '~/practices/plans/list-visible-plan-ids.server'
import { listVisibleRatingIds } from '~/practices/profile/visible-rating-store.server'
import { listVisibleThanksIds } from '~/practices/thanks/thanks-store.server'
import { listVisiblePracticeIds } from '~/practices/visible-practice-store.server'
import { listVisibleSubmissionIds } from '~/practices/workflow/visible-submission-store.server'

type Asked = (reader: Person, ids: readonly string[]) => Promise<Iterable<string>>

/** Who knows of what: each room answers for its own. What nobody answers for is seen by nobody. */
const rooms: Readonly<Record<string, Asked>> = {
  practice: (reader, ids) => listVisiblePracticeIds(reader, ids),
  thread: (reader, ids) => listVisibleThreadIds(reader, ids),
  post: (reader, ids) => listVisiblePostIds(reader, ids),
  room: (reader, ids) => listVisibleRoomIds(reader, ids),
  adoption: listVisibleAdoptionIds,
  plan: listVisiblePlanIds,
  thanks: listVisibleThanksIds,
  'help-notice': (reader, ids) => listVisibleHelpNoticeIds(reader, ids),
  submission: (reader, ids) => listVisibleSubmissionIds(reader, ids),
  rating: (reader, ids) => listVisibleRatingIds(reader, ids),
  case: (reader, ids) => listVisibleCaseIds(reader, ids),
  decision: (reader, ids) => listVisibleDecisionIds(reader, ids),
  appeal: (reader, ids) => listVisibleAppealIds(reader, ids),
  objection: (reader, ids) => listVisibleObjectionIds(reader, ids),
  preview: listVisiblePreviews,
  edition: listVisibleEditionIds,
  // Published figures are everybody's.
  indicator: async (_reader, ids) => ids,
  account: async (reader, ids) => ids.filter((id) => id === reader.userId),
}

/** Of these abouts, the ones that this person may see now. One query for each sort of thing among them. */
export async function listVisibleAbouts(reader: Person, abouts: readonly string[]): Promise<ReadonlySet<string>> {
  const bySort = group(new Set(abouts), (about) => about.split(':', 1)[0] ?? '')
  const seen = await Promise.all(
    [...bySort].map(async ([sort, asked]) => {
      const ids = await rooms[sort]?.(
        reader,
        asked.map((about) => about.slice(sort.length + 1)),
      )
      return [...(ids ?? [])].map((id) => `${sort}:${id}`)
    }),
  )
  return new Set(seen.flat())
}

/** As `listVisibleAbouts`, for those who know a person by id alone; nothing is visible to one who has left. */
export function visibleAbouts(clock: () => Date): Visible {
  return async (userId, abouts) => {
    const reader = await findPerson(userId, clock())
    return reader ? listVisibleAbouts(reader, abouts) : new Set()
  }
}
