import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { itemDefaults, type NoticeItem } from '~/notifications/notice'

/** The items that can ever concern this person, in the order of the choices. */
export function itemsFor(actor: Actor): NoticeItem[] {
  const inMunicipality = actor.memberships.size > 0
  const judges = actor.expertIn.size > 0 || actor.unionRole === 'staff' || actor.isAdministrator
  const concerns: Record<NoticeItem, boolean> = {
    moderation: true,
    'own-practices': inMunicipality,
    judging: judges,
    mentions: true,
    questions: true,
    threads: true,
    uptake: inMunicipality,
    'moderation-work': can(actor, { do: 'moderate' }),
    'new-practices': inMunicipality,
    'weak-indicators': inMunicipality,
    'peer-questions': inMunicipality,
    plans: inMunicipality,
    editions: inMunicipality || can(actor, { do: 'publish-edition' }),
  }
  return (Object.keys(itemDefaults) as NoticeItem[]).filter((item) => concerns[item])
}
