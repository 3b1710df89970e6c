import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { readAsWriter } from './read-practice.server'
import type { RestoringProblem } from './restoring-form'
import { findRevision } from './revision-store.server'
import { findStop } from './workflow/submission-store.server'
import { saveWorkingCopyIn } from './working-copy-store.server'

/**
 * Makes the words of an earlier version the new working copy; what is published stays. A working copy that is there is
 * only replaced when the writer has seen that one (`seenVersion`) and said so (`replace`).
 */
export async function restoreRevision(
  actor: Actor,
  slug: string,
  { number, seenVersion, replace }: { number: number; seenVersion: number; replace: boolean },
  now: Date,
): Promise<Result<null, RestoringProblem>> {
  const practice = await readAsWriter(actor, slug)
  const { text } = orNotFound(await findRevision(practice.id, number))
  if (practice.hasWorkingCopy && !replace) return failure('working-copy-exists')
  return inTransaction(async (tx) => {
    const save = { practiceId: practice.id, seenVersion, text, authorId: actor.userId, now }
    const version = await saveWorkingCopyIn(tx, save)
    if (version === null) return failure((await findStop(practice.id, tx)) ?? 'changed-by-someone-else')
    const subject = `practice:${practice.id}`
    await saveAuditEntry({ actor, deed: 'restore-revision', subject, details: { revision: number } }, tx)
    return success(null)
  })
}
