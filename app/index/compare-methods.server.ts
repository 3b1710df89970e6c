import { LRUCache } from 'lru-cache'
import { findEditionMethod } from './edition-store.server'
import { sameMethod } from './same-method'

// A published edition never changes, so neither does how its method compares to another's.
const kept = new LRUCache<string, { same: boolean }, { editionIds: readonly [string, string] }>({
  max: 200,
  fetchMethod: async (_key, _stale, { context: { editionIds } }) => {
    const [one, other] = await Promise.all(editionIds.map((id) => findEditionMethod(id)))
    return { same: sameMethod(one?.method, other?.method) }
  },
})

/** Were two published editions computed alike, but for the names and seeds of their methods? */
export async function compareMethods(editionId: string, otherId: string): Promise<boolean> {
  const compared = await kept.fetch(`${editionId} ${otherId}`, { context: { editionIds: [editionId, otherId] } })
  return compared?.same ?? false
}
