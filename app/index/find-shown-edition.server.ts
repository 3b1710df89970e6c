import { notFound } from '~/platform/refusal.server'
import type { Edition } from './edition'
import { listPublishedEditions } from './edition-store.server'

/**
 * The published edition that the address asks for by `udgave`, else the newest, and all there are to choose from. Null
 * when none is published; a 404 when the address names one that is not.
 */
export async function findShownEdition(request: Request): Promise<{ edition: Edition | null; editions: Edition[] }> {
  const editions = await listPublishedEditions()
  const wanted = new URL(request.url).searchParams.get('udgave')
  if (wanted === null || wanted === '') return { edition: editions[0] ?? null, editions }
  const edition = editions.find(({ slug }) => slug === wanted) ?? notFound()
  return { edition, editions }
}
