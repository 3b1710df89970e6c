import { notFound } from '~/platform/refusal.server'
import type { Edition } from './edition'
import { findEdition, listPublishedEditions } from './edition-store.server'
import { chosenEdition, withOlderVersion } from './shown-edition'

type Shown = { edition: Edition | null; editions: Edition[] }

/**
 * The published edition that is asked for, else the newest, and all there are to choose from, each in its newest version. A version
 * that another has replaced is found by its own name, and then stands in the other's place. Null when none is published; a 404 for
 * a name that no published edition has.
 */
export async function findChosenEdition(slug: string | null): Promise<Shown> {
  const editions = await listPublishedEditions()
  const edition = chosenEdition(editions, slug)
  if (edition !== undefined) return { edition, editions }
  const older = await findEdition(slug ?? '')
  if (older?.state !== 'published') notFound()
  return { edition: older, editions: withOlderVersion(editions, older, await newestVersion(older)) }
}

/** As `findChosenEdition`, with what the address says by `udgave`. */
export function findShownEdition(request: Request): Promise<Shown> {
  return findChosenEdition(new URL(request.url).searchParams.get('udgave'))
}

/** What the newest published version of an edition is called. */
async function newestVersion(edition: Edition): Promise<string> {
  let { slug, replacedBy } = edition
  while (replacedBy !== null) {
    slug = replacedBy.slug
    replacedBy = (await findEdition(slug))?.replacedBy ?? null
  }
  return slug
}
