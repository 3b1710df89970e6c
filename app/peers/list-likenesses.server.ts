import { listContextFigures } from '~/collection/context-figure-store.server'
import { likenessesIn } from './likenesses-in'
import type { Likeness } from './peer-group'

/** What makes the 98 alike, as it was known in `year` (see `likenessesIn`). */
export async function listLikenesses(year: string): Promise<Likeness[]> {
  return likenessesIn(year, await listContextFigures('population'), await listContextFigures('socioeconomic-index'))
}
