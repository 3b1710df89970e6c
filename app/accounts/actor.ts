import type { MunicipalityCode } from '~/municipalities/municipalities'

/** The roles in a municipality, lowest first: each may do what those before it may. */
export const municipalRoles = ['reader', 'contributor', 'editor', 'manager'] as const
export type MunicipalRole = (typeof municipalRoles)[number]

/** The roles in the union; neither contains the other. */
export const unionRoles = ['staff', 'moderator'] as const
export type UnionRole = (typeof unionRoles)[number]

/** The person behind a request or a command, with all that decides what they may do. `userId` is null on the command line. */
export type Actor = {
  userId: string | null
  name: string
  unionRole: UnionRole | null
  isAdministrator: boolean
  memberships: ReadonlyMap<MunicipalityCode, MunicipalRole>
  /** Slugs of the areas in which an administrator has appointed them expert. */
  expertIn: ReadonlySet<string>
  /** True while a moderator's decision lets them read but not write. */
  suspended: boolean
}

/** Somebody with an account. */
export type Person = Actor & { userId: string }

/** The person at the machine's own command line: administrator and union staff, without an account. */
export function operator(name: string): Actor {
  return {
    userId: null,
    name,
    unionRole: 'staff',
    isAdministrator: true,
    memberships: new Map(),
    expertIn: new Set(),
    suspended: false,
  }
}

/** True when `role` is `least` or a role above it; no role is never enough. */
export function atLeast(role: MunicipalRole | undefined, least: MunicipalRole): boolean {
  return role !== undefined && municipalRoles.indexOf(role) >= municipalRoles.indexOf(least)
}
