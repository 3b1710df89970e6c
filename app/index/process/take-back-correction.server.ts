import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { findIndicator } from '~/catalogue/indicator-store.server'
import { discardCorrectionBatches } from '~/collection/correction-batch-store.server'
import { notify } from '~/notifications/notify.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { listCorrections, removeCorrections, saveTakenBack } from './correction-store.server'
import { findObjection, reopenObjection } from './objection-store.server'
import { isRecomputing } from './process'
import { reopenedNotice } from './process-notices'
import { holdProcess } from './process-store.server'

export type TakeBackProblem = 'already-published' | 'recomputing' | 'publication-set' | 'already-taken-back'

/**
 * Takes a correction of a draft back: the figure is again what it was before. One that no computation has used goes at once; one
 * that has been used goes with the next computation, which the edition then waits for. An objection it answered is open again, and
 * its author is told. Fails where the draft has moved on.
 */
export async function takeBackCorrection(
  actor: Actor,
  { slug, id }: { slug: string; id: string },
  now: Date,
): Promise<Result<null, TakeBackProblem>> {
  authorise(actor, { do: 'publish-edition' })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    const corrections = (await listCorrections([edition.id], tx)).get(edition.id) ?? []
    const correction = orNotFound(corrections.find((one) => one.id === id))
    if (edition.state === 'published') return failure('already-published')
    if (edition.publishAt !== null) return failure('publication-set')
    if (isRecomputing(edition, now)) return failure('recomputing')
    if (correction.takenBackAt !== null) return failure('already-taken-back')
    const { municipalityCode, indicatorId, objectionId, batchId, appliedAt } = correction
    if (appliedAt === null) {
      await removeCorrections([id], tx)
      await discardCorrectionBatches([batchId], tx)
    } else {
      await saveTakenBack(id, now, tx)
    }
    const details = { edition: slug, municipality: municipalityCode, indicator: indicatorId }
    await saveAuditEntry({ actor, deed: 'take-back-correction', subject: `correction:${id}`, details }, tx)
    const objection = objectionId === null ? null : await findObjection(edition.id, objectionId, tx)
    if (objection && (await reopenObjection(objection.id, tx))) {
      const { name } = orNotFound(await findIndicator(indicatorId, tx))
      await notify([reopenedNotice(edition, { ...objection, name }, now)], now, tx)
    }
    return success(null)
  })
}
