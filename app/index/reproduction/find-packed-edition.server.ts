import type { Edition } from '../edition'
import { type PackedEdition, packEdition } from './pack-edition.server'

// A package is half a megabyte and takes a quarter of a second; editions are few and never change.
const most = 6
const packed = new Map<string, Promise<PackedEdition>>()

/** The package of a published edition, made once in this process however many ask at once. */
export async function findPackedEdition(edition: Edition): Promise<PackedEdition> {
  const key = `${edition.id} ${edition.contentHash}`
  const begun = packed.get(key) ?? make(edition, key)
  packed.set(key, begun)
  for (const old of [...packed.keys()].slice(0, -most)) packed.delete(old)
  return begun
}

async function make(edition: Edition, key: string): Promise<PackedEdition> {
  const made = await packEdition(edition)
  if (made.ok) return made.value
  packed.delete(key)
  throw new Error(`Edition ${edition.slug} can't be packed: ${made.problem}`)
}
