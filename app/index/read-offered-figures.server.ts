import { isPublishable } from '~/collection/import-batch'
import { listBatches } from '~/collection/import-batch-store.server'
import { listPublishedPeriods } from '~/collection/observation-store.server'
import { comparePeriods } from '~/collection/period'
import { type EditionValues, freeSlug, type OfferedBatch } from './edition-form'
import { listEditions } from './edition-store.server'

/** The files an edition may be computed from: published, the last first, and then those that would be published with it. */
export async function listOfferedBatches(): Promise<OfferedBatch[]> {
  const batches = (await listBatches()).filter((batch) => batch.state === 'published' || isPublishable(batch))
  return batches
    .map(({ id, fileName, sourceNote, observationCount, publishedAt, isDemo }) => ({
      ...{ id, fileName, sourceNote, observationCount, isDemo },
      publishedAt: publishedAt?.toISOString() ?? null,
    }))
    .sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))
}

/** What the form proposes: the newest figures, all of them, by the standard method, under a name that is free. */
export async function proposedEdition(batches: readonly OfferedBatch[]): Promise<EditionValues> {
  const periods = [...(await listPublishedPeriods()).values()].flat()
  const period = periods.toSorted(comparePeriods).at(-1)?.slice(0, 4) ?? ''
  const taken = new Set((await listEditions()).map(({ slug }) => slug))
  const isDemo = batches.some((batch) => batch.isDemo && batch.publishedAt !== null)
  return {
    period,
    slug: freeSlug(period, taken),
    titleDa: `Socialt Indeks ${period}${isDemo ? ' (demodata)' : ''}`,
    titleEn: `Socialt Indeks ${period}${isDemo ? ' (demo data)' : ''}`,
    method: 'standard',
    methodText: '',
    seed: '',
    // What is not public yet is only used where somebody says so.
    batch: batches.filter(({ publishedAt }) => publishedAt !== null).map(({ id }) => id),
  }
}
