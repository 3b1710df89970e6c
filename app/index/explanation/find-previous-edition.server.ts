import { listPublishedEditions } from '../edition-store.server'
import { editionBefore } from '../shown-edition'
import type { PreviousEdition } from './edition-movements'
import { findComputedFrom } from './movement-store.server'

/** What the movements of an edition about to be computed are explained from: the one before it, or null for the first. */
export async function findPreviousEdition(edition: {
  period: string
  isDemo: boolean
}): Promise<PreviousEdition | null> {
  const before = editionBefore(await listPublishedEditions(), edition)
  return before && findComputedFrom(before.id)
}
