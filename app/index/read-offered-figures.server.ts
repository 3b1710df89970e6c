import { listBatches } from '~/collection/import-batch-store.server'
import { listPublishedPeriods } from '~/collection/observation-store.server'
import { comparePeriods } from '~/collection/period'
import type { OfferedBatch } from './edition-form'

/** The files an edition may be computed from, the one published last first. */
export async function listOfferedBatches(): Promise<OfferedBatch[]> {
  const batches = (await listBatches()).filter(({ state }) => state === 'published')
  return batches
    .map(({ id, fileName, sourceNote, observationCount, publishedAt, isDemo }) => ({
      ...{ id, fileName, sourceNote, observationCount, isDemo },
      publishedAt: publishedAt?.toISOString() ?? null,
    }))
    .sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))
}

/** The year of the newest published figures; empty without any. */
export async function proposedPeriod(): Promise<string> {
  const periods = [...(await listPublishedPeriods()).values()].flat()
  return periods.toSorted(comparePeriods).at(-1)?.slice(0, 4) ?? ''
}
