import { findIndicatorIn } from '~/index/edition-catalogue-store.server'
import { listFiguresFor, listPublishedEditions } from '~/index/edition-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { listLikenesses } from '~/peers/list-likenesses.server'
import { othersByLikeness } from '~/peers/peer-group'
import { type Askable, askableAmong } from './askable'

/** How many a question to peers goes to at most, so that nobody is asked by everybody. */
export const mostAsked = 12

/**
 * Whom a municipality may ask about an indicator: those in the best quarter of the newest edition, the most alike first, at most
 * `count`. All of it is public, so it needs no leave. Empty without an edition, and for an unknown or context indicator.
 */
export async function listAskable(
  code: MunicipalityCode,
  indicatorId: string,
  count: number = mostAsked,
): Promise<Askable[]> {
  const [edition] = await listPublishedEditions()
  const indicator = edition && (await findIndicatorIn(edition.id, indicatorId))
  if (!indicator || indicator.direction === 'neutral') return []
  const [figures, likenesses] = await Promise.all([
    listFiguresFor(edition.id, [indicatorId]),
    listLikenesses(edition.period.slice(0, 4)),
  ])
  return askableAmong(code, figures, othersByLikeness(code, likenesses), indicator.minN).slice(0, count)
}
