import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import { saveArchived } from './publication-store.server'
import { readAsPublisher } from './read-practice.server'
import { lockPractice, saveWithdrawn } from './workflow/submission-store.server'
import { tellOwners } from './workflow/tell-owners.server'

/**
 * Takes a published practice down: only its own writers see it then, and what of it waited to be judged is withdrawn.
 * Fails with 'not-published' when it isn't up.
 */
export async function archivePractice(actor: Actor, slug: string, now: Date): Promise<Result<null, 'not-published'>> {
  const practice = await readAsPublisher(actor, slug)
  return inTransaction(async (tx) => {
    await lockPractice(practice.id, tx)
    if (!(await saveArchived(practice.id, tx))) return failure('not-published')
    await saveWithdrawn(practice.id, { decidedById: actor.userId, decidedAt: now }, tx)
    await saveAuditEntry({ actor, deed: 'archive-practice', subject: `practice:${practice.id}` }, tx)
    const title = practice.current?.text.title ?? ''
    await tellOwners({ kind: 'practice-archived', practice, title, occasion: now.toISOString(), now }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
