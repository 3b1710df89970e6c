import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { slugFrom } from '~/practices/practice-slug'

export const longestRoomName = 80
export const longestPurpose = 1_000

/** What a host may do with somebody in the room or at its door. */
export const roomDeeds = ['let-in', 'refuse', 'remove', 'make-host'] as const
export type RoomDeed = (typeof roomDeeds)[number]

type Standing = 'asked' | 'member' | 'host' | null

/** May somebody with this standing be the one this is done to? Nobody removes a host but themselves. */
export function fits(deed: RoomDeed, standing: Standing): boolean {
  switch (deed) {
    case 'let-in':
    case 'refuse':
      return standing === 'asked'
    case 'remove':
    case 'make-host':
      return standing === 'member'
  }
}

/** May this person decide who is in the room? Its hosts, while they may write at all. */
export function mayHost(actor: Actor, standing: Standing): boolean {
  return standing === 'host' && can(actor, { do: 'join-dialogue' })
}

/** May this person ask to come in? */
export function mayAsk(actor: Actor, { standing, closed }: { standing: Standing; closed: boolean }): boolean {
  return standing === null && !closed && can(actor, { do: 'join-dialogue' })
}

/** May this person become host of a room that has none left? The union's staff, who open rooms. */
export function mayTakeOver(actor: Actor, hosts: readonly string[]): boolean {
  return hosts.length === 0 && can(actor, { do: 'open-room' })
}

/** The address of a room by its name: small letters, digits and hyphens. Never empty, never another page's. */
export function roomSlug(name: string): string {
  return slugFrom(name).replace(/^praksis(-ny)?$/, 'rum$1')
}
