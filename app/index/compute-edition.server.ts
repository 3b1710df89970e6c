import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { findBatch } from '~/collection/import-batch-store.server'
import { listCurrentObservations } from '~/collection/observation-store.server'
import { listLikenesses } from '~/peers/list-likenesses.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { assembleInThread } from './assemble-in-thread.server'
import { readEditionMethod } from './edition-method'
import type { EditionPlan, EditionProblem } from './edition-plan'
import { holdBatches, saveDraftEdition, saveEditionContent } from './edition-saving-store.server'
import { findEdition } from './edition-store.server'
import type { Assemble } from './hashed-content.server'
import { sha256OfJson } from './method-hash.server'
import { standardMethod } from './standard-method'
import { usableFigures } from './usable-figures'

/**
 * Computes an edition from published figures and keeps it as a draft that only staff see: scores, places with intervals, peer
 * groups, weak indicators and gains, each figure with its source. Answers the slug. The figures are each indicator's newest
 * at the end of the period, five years old at most. Fails, with nothing written, where `EditionProblem` says why.
 */
export async function computeEdition(
  actor: Actor,
  plan: EditionPlan,
  now: Date,
  assemble: Assemble = assembleInThread,
): Promise<Result<string, EditionProblem>> {
  authorise(actor, { do: 'publish-edition' })
  const { slug, title, period } = plan
  if (await findEdition(slug)) return failure({ code: 'slug-taken' })
  const chosen = await Promise.all((plan.batchIds ?? []).map((id) => findBatch(id)))
  if (chosen.some((batch) => batch?.state !== 'published')) return failure({ code: 'batch-not-published' })
  const catalogue = await listIndicators()
  const current = await listCurrentObservations({ period, batchIds: plan.batchIds })
  const usable = usableFigures(current, catalogue, period)
  const idsWithFigures = new Set(usable.filter(({ value }) => value !== null).map(({ indicatorId }) => indicatorId))
  const observations = usable.filter(({ indicatorId }) => idsWithFigures.has(indicatorId))
  const indicators = catalogue.filter(({ id }) => idsWithFigures.has(id))

  const given =
    plan.method.kind === 'own'
      ? plan.method.document
      : standardMethod({ id: `socialt-indeks-${slug}`, title, indicators, seed: plan.seed ?? defaultSeed(period) })
  if (given === null) return failure({ code: 'no-figures' })
  const catalogueIds = new Set(catalogue.map(({ id }) => id))
  const read = readEditionMethod(given, { catalogueIds, idsWithFigures }, plan.seed)
  if (!read.ok) return failure({ code: 'method', faults: read.problem })
  const { document, method } = read.value

  const likenesses = await listLikenesses(period.slice(0, 4))
  const isDemo = observations.some((observation) => observation.isDemo)
  const assembled = await assemble({ document, isDemo, indicators, observations, likenesses })
  if (!assembled.ok) return failure({ code: 'figures', faults: assembled.problem.data })

  const batchIds = [...new Set(observations.map(({ batchId }) => batchId))]
  const draft = {
    slug,
    title,
    period,
    method: document,
    methodSha256: sha256OfJson(document),
    seed: method.uncertainty?.seed ?? 0,
    draws: method.uncertainty?.draws ?? 0,
    contentHash: assembled.value.hash,
    notes: assembled.value.notes,
    isDemo,
    batchIds,
  }
  return inTransaction(async (tx) => {
    if ((await holdBatches(batchIds, tx)).length < batchIds.length) return failure({ code: 'batch-not-published' })
    const id = await saveDraftEdition(draft, actor, now, tx)
    if (id === null) return failure({ code: 'slug-taken' })
    await saveEditionContent(id, assembled.value, tx)
    const details = { period, methodSha256: draft.methodSha256, contentHash: draft.contentHash }
    await saveAuditEntry({ actor, deed: 'compute-edition', subject: `edition:${slug}`, details }, tx)
    return success(slug)
  })
}

/** Any fixed number would do; the year makes it easy to see that nobody picked it for its result. */
function defaultSeed(period: string): number {
  return Number(period.slice(0, 4))
}
