import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { isPublishable } from '~/collection/import-batch'
import { findBatch } from '~/collection/import-batch-store.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { assembleDraft } from './assemble-draft.server'
import { assembleInThread } from './assemble-in-thread.server'
import type { EditionPlan, EditionProblem } from './edition-plan'
import { holdBatches, saveDraftEdition, saveEditionContent } from './edition-saving-store.server'
import { findEdition } from './edition-store.server'
import type { Assemble } from './hashed-content.server'

/**
 * Computes an edition from published figures, and from files that are ready to be published with it, and keeps it as a draft that
 * only staff see: scores, places with intervals, peer groups, weak indicators and gains, each figure with its source. Answers the
 * slug. Fails, with nothing written, where `EditionProblem` says why.
 */
export async function computeEdition(
  actor: Actor,
  plan: EditionPlan,
  now: Date,
  assemble: Assemble = assembleInThread,
): Promise<Result<string, EditionProblem>> {
  authorise(actor, { do: 'publish-edition' })
  const { slug, period } = plan
  if (await findEdition(slug)) return failure({ code: 'slug-taken' })
  const chosen = await Promise.all((plan.batchIds ?? []).map((id) => findBatch(id)))
  if (chosen.some((batch) => !batch || (batch.state !== 'published' && !isPublishable(batch))))
    return failure({ code: 'batch-not-published' })
  const assembled = await assembleDraft(plan, assemble)
  if (!assembled.ok) return assembled
  const { draft, content } = assembled.value
  return inTransaction(async (tx) => {
    const held = await holdBatches(draft.batchIds, tx)
    if (held.length < draft.batchIds.length) return failure({ code: 'batch-not-published' })
    const id = await saveDraftEdition(draft, actor, now, tx)
    if (id === null) return failure({ code: 'slug-taken' })
    await saveEditionContent(id, content, tx)
    const details = { period, methodSha256: draft.methodSha256, contentHash: draft.contentHash }
    await saveAuditEntry({ actor, deed: 'compute-edition', subject: `edition:${slug}`, details }, tx)
    return success(slug)
  })
}
