import type { Person } from '~/accounts/actor'
import { inTransaction, type Tx } from '~/platform/database.server'
import type { AttachedFile } from '~/platform/files/file-kind'
import { failure, type Result, success } from '~/platform/result'
import type { Practice } from '../practice-store.server'
import { readAsWriter } from '../read-practice.server'
import { isWaiting, lockPractice } from '../workflow/submission-store.server'
import { findWorkingCopy, saveWorkingCopyIn } from '../working-copy-store.server'
import type { AttachmentRefusal } from './attachment-form'
import { listWorkingFiles } from './practice-files-store.server'

/**
 * Changes the files of the text that is being written; begins a working copy where there is none. Files are part of a version: it
 * counts on, so that nobody hands in or validates files they did not see. `refuse` sees the files as they stand, and where it
 * answers why not, nothing is written. A 404 for those who may not write it.
 */
export async function changeFiles(
  actor: Person,
  slug: string,
  refuse: (files: readonly AttachedFile[]) => AttachmentRefusal | null,
  change: (practice: Practice, tx: Tx) => Promise<void>,
  now: Date,
): Promise<Result<null, AttachmentRefusal>> {
  const practice = await readAsWriter(actor, slug)
  if (practice.lockedAt !== null) return failure({ code: 'locked' })
  return inTransaction(async (tx) => {
    await lockPractice(practice.id, tx)
    if (await isWaiting(practice.id, tx)) return failure({ code: 'submitted' })
    const refusal = refuse(await listWorkingFiles(practice.id, tx))
    if (refusal !== null) return failure(refusal)
    const { version, text } = await findWorkingCopy(practice.id, tx)
    await saveWorkingCopyIn(tx, { practiceId: practice.id, seenVersion: version, text, authorId: actor.userId, now })
    await change(practice, tx)
    return success(null)
  })
}
