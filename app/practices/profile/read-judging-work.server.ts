import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { judgedAreas } from '../workflow/judged-areas'
import { countQueue } from '../workflow/read-queue.server'
import {
  type AskedRating,
  listAskedRatings,
  listDisagreements,
  listRateable,
  type OpenDisagreement,
  type RateablePractice,
} from './judging-work-store.server'

/** What waits for one who judges besides submissions; the suggestions are for those who assign raters. */
export async function readJudgingWork(
  actor: Actor,
): Promise<{ asked: AskedRating[]; disagreements: OpenDisagreement[]; rateable: RateablePractice[] }> {
  const areas = judgedAreas(actor)
  const { userId } = actor
  const [asked, disagreements] = userId
    ? await Promise.all([listAskedRatings(userId, areas), listDisagreements(userId, areas)])
    : [[], []]
  const rateable = can(actor, { do: 'assign-raters' }) ? await listRateable([...actor.memberships.keys()]) : []
  return { asked, disagreements, rateable }
}

/** How much waits for this person to judge, for the menu; null for those who judge nothing. */
export async function countJudgingWork(actor: Actor): Promise<number | null> {
  const submissions = await countQueue(actor)
  if (submissions === null || actor.userId === null) return submissions
  const areas = judgedAreas(actor)
  const [asked, disagreements] = await Promise.all([
    listAskedRatings(actor.userId, areas),
    listDisagreements(actor.userId, areas),
  ])
  return submissions + asked.length + disagreements.length
}
