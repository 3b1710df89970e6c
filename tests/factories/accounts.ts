import type { Actor } from '~/accounts/actor'

/** Somebody with an account and no role at all. */
export function anActor(parts: Partial<Actor> = {}): Actor {
  return {
    userId: '01900000-0000-7000-8000-000000000001',
    name: 'Kim Jensen',
    unionRole: null,
    isAdministrator: false,
    memberships: new Map(),
    expertIn: new Set(),
    suspended: false,
    ...parts,
  }
}
