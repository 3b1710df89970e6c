import { listIndicatorsIn } from './edition-catalogue-store.server'
import { samplesForEngine } from './edition-samples'
import { listFigures } from './edition-store.server'
import { findFigureCounts } from './reproduction/package-store.server'

/** The table of sampling errors of an edition, for those of the method's indicators that have one, as CSV. */
export async function readSamples(editionId: string, indicatorIds: readonly string[]): Promise<string> {
  const [figures, counts, indicators] = await Promise.all([
    listFigures(editionId),
    findFigureCounts(editionId),
    listIndicatorsIn(editionId),
  ])
  const weighed = new Set(indicatorIds)
  return samplesForEngine(
    figures.filter(({ indicatorId }) => weighed.has(indicatorId)),
    counts,
    new Map(indicators.map((indicator) => [indicator.id, indicator])),
  )
}
