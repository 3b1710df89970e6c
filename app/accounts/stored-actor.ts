import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { MunicipalRole, Person, UnionRole } from './actor'

/** Our role names and the database's, both ways. */
export const roleRows = {
  reader: 'READER',
  contributor: 'CONTRIBUTOR',
  editor: 'EDITOR',
  manager: 'MANAGER',
} as const satisfies Record<MunicipalRole, string>
export const unionRoleRows = { staff: 'STAFF', moderator: 'MODERATOR' } as const satisfies Record<UnionRole, string>

export const rolesOfRows = {
  READER: 'reader',
  CONTRIBUTOR: 'contributor',
  EDITOR: 'editor',
  MANAGER: 'manager',
} as const
export const unionRolesOfRows = { STAFF: 'staff', MODERATOR: 'moderator' } as const

/** The columns that make an `Actor`. */
export const actorColumns = {
  id: true,
  name: true,
  unionRole: true,
  isAdministrator: true,
  memberships: { select: { municipalityCode: true, role: true } },
  expertIn: { select: { area: true } },
  suspendedUntil: true,
} as const

export type StoredActor = {
  id: string
  name: string
  unionRole: keyof typeof unionRolesOfRows | null
  isAdministrator: boolean
  memberships: { municipalityCode: MunicipalityCode; role: keyof typeof rolesOfRows }[]
  expertIn: { area: string }[]
  suspendedUntil: Date | null
}

/** The person that a row with `actorColumns` is at `now`: a suspension ends by itself. */
export function toActor(row: StoredActor, now: Date): Person {
  return {
    userId: row.id,
    name: row.name,
    unionRole: row.unionRole && unionRolesOfRows[row.unionRole],
    isAdministrator: row.isAdministrator,
    memberships: new Map(row.memberships.map((one) => [one.municipalityCode, rolesOfRows[one.role]])),
    expertIn: new Set(row.expertIn.map(({ area }) => area)),
    suspended: row.suspendedUntil !== null && row.suspendedUntil > now,
  }
}
