import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { areas } from '~/catalogue/areas'

/** The areas in which this person may judge what other municipalities write; none for all but staff and experts. */
export function judgedAreas(actor: Actor): string[] {
  return areas.map(({ id }) => id).filter((area) => can(actor, { do: 'judge-practice', area, of: null }))
}
