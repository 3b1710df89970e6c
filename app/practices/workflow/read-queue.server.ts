import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { areas } from '~/catalogue/areas'
import { notFound } from '~/platform/refusal.server'
import { judgedAreas } from './judged-areas'
import type { WaitingSubmission } from './submission'
import { countWaiting, listWaiting } from './submission-store.server'

/** What waits for one who judges, by area and the longest waiting first, without what they may not judge. */
export async function readQueue(actor: Actor): Promise<{ area: string | null; waiting: WaitingSubmission[] }[]> {
  const judged = judgedAreas(actor)
  if (judged.length === 0) notFound()
  const waiting = (await listWaiting(judged)).filter(({ area, municipalityCode: of }) =>
    can(actor, { do: 'judge-practice', area: area ?? '', of }),
  )
  return areas
    .map(({ id }) => ({ area: id, waiting: waiting.filter(({ area }) => area === id) }))
    .filter((group) => group.waiting.length > 0)
}

/** How many submissions this person may judge; null for one who judges none, who has no queue. */
export async function countQueue(actor: Actor): Promise<number | null> {
  const judged = judgedAreas(actor)
  if (judged.length === 0) return null
  return countWaiting({ areas: judged, notOf: [...actor.memberships.keys()] })
}
