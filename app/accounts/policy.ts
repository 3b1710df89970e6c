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
  /** Validate a submitted practice, or rate a published one: its area, and the municipality that wrote it. */
  | { do: 'judge-practice'; area: string; of: MunicipalityCode | null }
  | { do: 'assign-raters' }
  | { do: 'appoint-experts' }
  | { do: 'edit-synonyms' }
  | { do: 'record-adoption'; in: MunicipalityCode }
  | { do: 'plan-action'; in: MunicipalityCode }
  /** Say what help the municipality wants or offers, and thank others in its name. */
  | { do: 'speak-for'; in: MunicipalityCode }
  | { do: 'join-dialogue' }
  | { do: 'open-room' }
  /** See the municipality's own part of an edition before it is public. */
  | { do: 'see-preview'; in: MunicipalityCode }
  | { do: 'object-to-figures'; in: MunicipalityCode }

/** May this person do this? The only place that knows. */
export function can(actor: Actor, deed: Deed): boolean {
  switch (deed.do) {
    case 'import-observations':
    case 'publish-edition':
    case 'edit-catalogue':
    case 'edit-synonyms':
    case 'assign-raters':
    case 'open-room':
      return actor.unionRole === 'staff' || actor.isAdministrator
    case 'moderate':
      return actor.unionRole === 'moderator' || actor.isAdministrator
    case 'administer':
    case 'appoint-experts':
      return actor.isAdministrator
    case 'see-shared-practices':
      // One whose last membership was taken away keeps the account, but what municipalities share is no longer meant for them.
      // An expert who is appointed still judges on, and sees what they judge.
      return actor.memberships.size > 0 || isOfTheUnion(actor) || actor.expertIn.size > 0
    case 'report-practice':
      return true
    case 'see-municipality':
      return actor.memberships.has(deed.in) || isOfTheUnion(actor)
    case 'write-draft':
    case 'record-adoption':
    case 'plan-action':
    case 'speak-for':
      return !actor.suspended && atLeast(actor.memberships.get(deed.in), 'contributor')
    case 'publish-practice':
      return !actor.suspended && atLeast(actor.memberships.get(deed.in), 'editor')
    // What is not public yet is for those who answer for the figures.
    case 'see-preview':
      return atLeast(actor.memberships.get(deed.in), 'editor')
    case 'object-to-figures':
      return !actor.suspended && atLeast(actor.memberships.get(deed.in), 'editor')
    case 'manage-members':
      return atLeast(actor.memberships.get(deed.in), 'manager')
    case 'judge-practice': {
      // Nobody judges what their own municipality wrote.
      const ofTheirs = deed.of !== null && actor.memberships.has(deed.of)
      return !actor.suspended && !ofTheirs && (isStaff(actor) || actor.expertIn.has(deed.area))
    }
    case 'join-dialogue':
      return !actor.suspended && (actor.memberships.size > 0 || isOfTheUnion(actor))
  }
}

function isStaff(actor: Actor): boolean {
  return actor.unionRole === 'staff' || actor.isAdministrator
}

function isOfTheUnion(actor: Actor): boolean {
  return actor.unionRole !== null || actor.isAdministrator
}
