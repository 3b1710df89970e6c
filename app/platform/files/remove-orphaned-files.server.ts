import type { FileStorage } from './file-storage'
import { ownStorage } from './own-storage.server'
import { listFileIds, listUnknownFiles, removeLooseFiles } from './stored-file-store.server'

const day = 86_400_000

/**
 * Sweeps up what no text holds on to: files that were uploaded a day ago and belong to nothing, and bytes that no row knows. A
 * file that a text still shows is never removed: where its bytes are gone it is counted, so that somebody brings them back.
 */
export async function removeOrphanedFiles(
  now: Date,
  storage: FileStorage = ownStorage,
): Promise<{ removed: number; swept: number; missing: string[] }> {
  const before = new Date(now.getTime() - day)
  const removed = await removeLooseFiles(before)
  // The row first: bytes that outlive it are found below, today or tomorrow.
  for (const id of removed) await storage.remove(id)
  const kept = new Set<string>()
  const old: string[] = []
  for await (const { id, keptAt } of storage.list()) {
    kept.add(id)
    if (keptAt < before) old.push(id)
  }
  const unknown: string[] = []
  for (let from = 0; from < old.length; from += 1_000) {
    unknown.push(...(await listUnknownFiles(old.slice(from, from + 1_000))))
  }
  for (const id of unknown) await storage.remove(id)
  const missing: string[] = []
  for await (const ids of listFileIds(before)) missing.push(...ids.filter((id) => !kept.has(id)))
  return { removed: removed.length, swept: unknown.length, missing }
}
