import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { danishDay, daysAfter } from '~/i18n/danish-time'
import { orNotFound } from '~/platform/refusal.server'
import { barToPublishing, isPreviewed, isRecomputing, previewDays, stepStates, takesObjections } from './process'
import { findProcess } from './process-store.server'
import type { ShownProcess } from './shown-process'
import { findNextVersion, findVersionBefore } from './version-store.server'

/** How far an edition has come, what stands in its way and what staff may do with it now. */
export async function readProcess(actor: Actor, slug: string, now: Date): Promise<ShownProcess> {
  authorise(actor, { do: 'publish-edition' })
  const edition = orNotFound(await findProcess(slug))
  const { id, publishAtBy: _, replacesId: __, ...process } = edition
  const until = process.previewUntil === null ? null : new Date(process.previewUntil)
  const ahead = until !== null && until > now
  return {
    ...process,
    steps: stepStates(edition, now),
    isPreviewed: isPreviewed(edition),
    takesObjections: takesObjections(edition, now),
    isRecomputing: isRecomputing(edition, now),
    bar: barToPublishing(edition, now),
    next: await findNextVersion(id),
    before: await findVersionBefore(id),
    proposed: {
      // The last day is the one before its end.
      until: until === null ? daysAfter(danishDay(now), previewDays) : daysAfter(danishDay(until), -1),
      date: ahead ? danishDay(until) : daysAfter(danishDay(now), 1),
      time: '08:00',
    },
  }
}
