import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { discardCorrectionBatches } from '~/collection/correction-batch-store.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { assembleDraft } from '../assemble-draft.server'
import { assembleInThread } from '../assemble-in-thread.server'
import type { EditionProblem } from '../edition-plan'
import { holdBatches, listUsedBatchIds, saveRecomputed } from '../edition-saving-store.server'
import { findEdition, findEditionMethod, listEditionBatches } from '../edition-store.server'
import type { Assemble } from '../hashed-content.server'
import { listCorrections, removeCorrections, saveApplied } from './correction-store.server'
import { isRecomputing } from './process'
import { holdProcess, saveStep } from './process-store.server'

export type RecomputeProblem =
  | EditionProblem
  | { code: 'already-published' | 'recomputing' | 'publication-set' | 'batch-withdrawn' }

/**
 * Computes a draft again with the same method and files, and with every correction made by now and not taken back. It is written down that it is under
 * way, for it may take long; the figures are exchanged in one commit at its end. Fails with the draft as it was.
 */
export async function recomputeEdition(
  actor: Actor,
  slug: string,
  clock: () => Date,
  assemble: Assemble = assembleInThread,
): Promise<Result<null, RecomputeProblem>> {
  authorise(actor, { do: 'publish-edition' })
  const begun = await begin(slug, clock())
  if (!begun.ok) return begun
  const edition = orNotFound(await findEdition(slug))
  const { method } = orNotFound(await findEditionMethod(edition.id))
  const all = (await listCorrections([edition.id])).get(edition.id) ?? []
  const takenBack = all.filter(({ takenBackAt }) => takenBackAt !== null)
  const corrections = all.filter(({ takenBackAt }) => takenBackAt === null)
  const without = new Set(takenBack.map(({ batchId }) => batchId))
  const own = begun.value.batchIds.filter((id) => !without.has(id))
  const batchIds = [...own, ...corrections.map(({ batchId }) => batchId)]
  const { title, period } = edition
  const plan = { slug, title, period, method: { kind: 'own' as const, document: method }, seed: null }
  const assembled = await assembleDraft({ ...plan, batchIds: [...new Set(batchIds)] }, assemble)
  return inTransaction(async (tx) => {
    const now = clock()
    const held = orNotFound(await holdProcess(slug, tx))
    if (held.state === 'published') return failure({ code: 'already-published' })
    await saveStep(edition.id, { recomputeSince: null }, tx)
    if (!assembled.ok) return assembled
    const { draft, content } = assembled.value
    if ((await holdBatches(draft.batchIds, tx)).length < draft.batchIds.length)
      return failure({ code: 'batch-withdrawn' })
    // Also those that no figure rests on now: when the correction that came before them is taken back, they are needed again.
    const kept = [...new Set([...draft.batchIds, ...(await holdBatches(own, tx))])]
    await saveRecomputed(edition.id, { draft: { ...draft, batchIds: kept }, content }, actor, now, tx)
    const ids = corrections.map(({ id }) => id)
    await saveApplied(ids, now, tx)
    await removeCorrections(
      takenBack.map(({ id }) => id),
      tx,
    )
    await discardCorrectionBatches([...without], tx)
    const details = { contentHash: draft.contentHash, corrections: ids.length, takenBack: takenBack.length }
    await saveAuditEntry({ actor, deed: 'recompute-edition', subject: `edition:${slug}`, details }, tx)
    return success(null)
  })
}

/** Writes down that the computation begins, so that no other does and nothing is published meanwhile. */
async function begin(slug: string, now: Date): Promise<Result<{ batchIds: readonly string[] }, RecomputeProblem>> {
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    if (edition.state === 'published') return failure({ code: 'already-published' })
    if (edition.publishAt !== null) return failure({ code: 'publication-set' })
    if (isRecomputing(edition, now)) return failure({ code: 'recomputing' })
    const batches = await listEditionBatches(edition.id, tx)
    const batchIds = await holdBatches(
      batches.map(({ id }) => id),
      tx,
    )
    const used = await listUsedBatchIds(edition.id, tx)
    if (used.some((id) => !batchIds.includes(id))) return failure({ code: 'batch-withdrawn' })
    await saveStep(edition.id, { recomputeSince: now }, tx)
    return success({ batchIds })
  })
}
