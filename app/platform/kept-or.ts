import type { LRUCache } from 'lru-cache'

/**
 * What is kept under a key, or what is worked out now and kept from the beginning: who asks meanwhile waits for the same. Work that
 * fails is not kept.
 */
export function keptOr<Value>(
  kept: LRUCache<string, Promise<Value>>,
  key: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const known = kept.get(key)
  if (known) return known
  const begun = work()
  kept.set(key, begun)
  begun.catch(() => kept.delete(key))
  return begun
}
