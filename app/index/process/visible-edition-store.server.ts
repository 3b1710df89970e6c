import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { isUuid } from '~/collection/import-batch-store.server'
import { type Database, db } from '~/platform/database.server'

/** Of these previews ("<edition>/<municipality>"), the ones that are open to this person. */
export async function listVisiblePreviews(
  reader: Actor,
  previews: readonly string[],
  database: Database = db,
): Promise<string[]> {
  const own = previews.filter((preview) => can(reader, { do: 'see-preview', in: preview.split('/')[1] ?? '' }))
  if (own.length === 0) return []
  const ids = own.map(editionOf).filter(isUuid)
  const where = { id: { in: ids }, previewFrom: { not: null } }
  const open = new Set((await database.edition.findMany({ where, select: { id: true } })).map(({ id }) => id))
  return own.filter((preview) => open.has(editionOf(preview)))
}

/** Of these editions, the ones that this person may know of: those that are public, and for staff all. */
export async function listVisibleEditionIds(
  reader: Actor,
  ids: readonly string[],
  database: Database = db,
): Promise<string[]> {
  const state = can(reader, { do: 'publish-edition' }) ? {} : { state: 'PUBLISHED' as const }
  const where = { id: { in: ids.filter(isUuid) }, ...state }
  return (await database.edition.findMany({ where, select: { id: true } })).map(({ id }) => id)
}

function editionOf(preview: string): string {
  return preview.split('/')[0] ?? ''
}
