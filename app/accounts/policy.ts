import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Actor, atLeast } from './actor'

/** What somebody may want to do. A deed inside a municipality can't be asked about without naming it. */
export type Deed =
  | { do: 'import-observations' }
  | { do: 'publish-edition' }
  | { do: 'edit-catalogue' }
  | { do: 'moderate' }
  | { do: 'administer' }
  | { do: 'see-shared-practices' }
  | { do: 'report-practice' }
  | { do: 'see-municipality'; in: MunicipalityCode }
  | { do: 'write-draft'; in: MunicipalityCode }
  | { do: 'publish-practice'; in: MunicipalityCode }
  | { do: 'manage-members'; in: MunicipalityCode }

/** May this person do this? The only place that knows. */
export function can(actor: Actor, deed: Deed): boolean {
  switch (deed.do) {
    case 'import-observations':
    case 'publish-edition':
    case 'edit-catalogue':
      return actor.unionRole === 'staff' || actor.isAdministrator
    case 'moderate':
      return actor.unionRole === 'moderator' || actor.isAdministrator
    case 'administer':
      return actor.isAdministrator
    case 'see-shared-practices':
      // One whose last membership was taken away keeps the account, but what municipalities share is no longer meant for them.
      return actor.memberships.size > 0 || isOfTheUnion(actor)
    case 'report-practice':
      return true
    case 'see-municipality':
      return actor.memberships.has(deed.in) || isOfTheUnion(actor)
    case 'write-draft':
      return atLeast(actor.memberships.get(deed.in), 'contributor')
    case 'publish-practice':
      return atLeast(actor.memberships.get(deed.in), 'editor')
    case 'manage-members':
      return atLeast(actor.memberships.get(deed.in), 'manager')
  }
}

function isOfTheUnion(actor: Actor): boolean {
  return actor.unionRole !== null || actor.isAdministrator
}
