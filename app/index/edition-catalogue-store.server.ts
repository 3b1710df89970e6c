import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Indicator } from '~/catalogue/indicator'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { indicatorSchema } from '~/catalogue/stored-indicator'
import { type Database, db } from '~/platform/database.server'

const catalogue = z.array(indicatorSchema)

/** The catalogue as a row of an edition holds it. */
export function catalogueToKeep(indicators: readonly Indicator[]): Indicator[] {
  return catalogue.parse(indicators)
}

// A published edition never changes, and most pages ask for the newest one's.
const kept = new LRUCache<string, readonly Indicator[]>({ max: 8 })

/**
 * The whole catalogue in its own order, as it was when the edition was computed: what an edition says of its figures never changes,
 * whatever becomes of the catalogue. For an edition from before this was kept, the catalogue of today.
 */
export async function listIndicatorsIn(editionId: string, database: Database = db): Promise<readonly Indicator[]> {
  const known = kept.get(editionId)
  if (known) return known
  const row = await database.edition.findUnique({
    where: { id: editionId },
    select: { state: true, catalogue: true },
  })
  if (!row?.catalogue) return listIndicators(database)
  const indicators = catalogue.parse(row.catalogue)
  if (row.state === 'PUBLISHED') kept.set(editionId, indicators)
  return indicators
}

/** As `listIndicatorsIn`, and after them what has come into the catalogue since: for plans and questions, which may be about both. */
export async function listIndicatorsInAndSince(editionId: string): Promise<Indicator[]> {
  const [kept, today] = await Promise.all([listIndicatorsIn(editionId), listIndicators()])
  const ids = new Set(kept.map(({ id }) => id))
  return [...kept, ...today.filter(({ id }) => !ids.has(id))]
}

/** One indicator as an edition has it, or null. */
export async function findIndicatorIn(editionId: string, id: string): Promise<Indicator | null> {
  return (await listIndicatorsIn(editionId)).find((indicator) => indicator.id === id) ?? null
}
