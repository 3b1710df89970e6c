import { listCertainties } from '../certainty/certainty-store.server'
import { type Edition, type Standing, wholeIndex } from '../edition'
import { type AlikeInDraws, alikeInDraws } from './compare-places'

/** Which of those compared can't be told apart in the whole index, as the edition keeps it; null where it does not. */
export async function readAlike({ id }: Edition, standings: readonly Standing[]): Promise<AlikeInDraws | null> {
  const placed = standings.filter(({ groupId }) => groupId === wholeIndex)
  const codes = placed.map(({ municipalityCode }) => municipalityCode)
  return alikeInDraws(placed, await listCertainties(id, codes))
}
