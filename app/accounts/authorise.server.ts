import { notFound } from '~/platform/refusal.server'
import type { Actor } from './actor'
import { can, type Deed } from './policy'

/** Throws a 404 when the actor may not: what isn't theirs looks the same as what doesn't exist. */
export function authorise(actor: Actor, deed: Deed): void {
  if (!can(actor, deed)) notFound()
}
