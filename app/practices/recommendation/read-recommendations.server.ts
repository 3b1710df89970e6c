import type { Actor } from '~/accounts/actor'
import type { Peer } from '~/index/edition'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Adopter } from '../adoption/adoption'
import { listAdopters } from '../adoption/adoption-store.server'
import { listCandidates, type StoredCandidate } from './candidate-store.server'
import { readOutcomes } from './read-outcomes.server'
import { inRecommendedOrder, type MeasuredOutcome, reasonsFor } from './recommendation'
import type { Recommendations, Recommended } from './recommended'

/**
 * For each of these indicators the practices that the reader sees, in recommended order; one's own are no recommendations and
 * stand for themselves. The number of queries does not depend on how many indicators or practices there are.
 */
export async function readRecommendations(
  reader: Actor | null,
  { code, indicatorIds, peers }: { code: MunicipalityCode; indicatorIds: readonly string[]; peers: readonly Peer[] },
): Promise<ReadonlyMap<string, Recommendations>> {
  const candidates = await listCandidates(indicatorIds, reader)
  const ids = candidates.map(({ id }) => id)
  const adopters = await listAdopters(ids, reader)
  const inUse = ids.filter((id) => adopters.get(id)?.some(({ startedOn }) => startedOn !== null))
  const outcomes = await readOutcomes(inUse, indicatorIds, reader)
  return new Map(
    indicatorIds.map((indicatorId) => {
      const aiming = candidates.filter(({ strengths }) => strengths.has(indicatorId))
      const recommended = aiming
        .filter(({ municipalityCode }) => municipalityCode !== code)
        .map((one) => {
          const measured = outcomes.get(one.id)?.get(indicatorId) ?? null
          return recommend(one, { code, indicatorId, peers, adopters: adopters.get(one.id) ?? [], measured })
        })
      const own = aiming.filter(({ municipalityCode }) => municipalityCode === code)
      return [
        indicatorId,
        { recommended: inRecommendedOrder(recommended), own: own.map(({ id, slug, title }) => ({ id, slug, title })) },
      ]
    }),
  )
}

type Seen = {
  code: MunicipalityCode
  indicatorId: string
  peers: readonly Peer[]
  adopters: readonly Adopter[]
  measured: MeasuredOutcome | null
}

function recommend(candidate: StoredCandidate, { code, indicatorId, peers, adopters, measured }: Seen): Recommended {
  const { status, strengths, ...listed } = candidate
  const strength = strengths.get(indicatorId) ?? null
  return {
    ...listed,
    reasons: reasonsFor(code, { ...listed, status, strength, adopters, measured }, peers),
    ownStage: adopters.find(({ municipalityCode }) => municipalityCode === code)?.stage ?? null,
  }
}
