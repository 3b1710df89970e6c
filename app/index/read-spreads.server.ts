import { LRUCache } from 'lru-cache'
import type { Spread } from './spread'
import { listScoreSpreads } from './spread-store.server'

// A published edition never changes, so neither does what is made from it.
const kept = new LRUCache<string, ReadonlyMap<string, Spread>>({
  max: 50,
  fetchMethod: (editionId) => listScoreSpreads(editionId),
})

/** How the scores lie in every group of a published edition, by group id. */
export async function readSpreads(editionId: string): Promise<ReadonlyMap<string, Spread>> {
  return (await kept.fetch(editionId)) ?? new Map()
}
