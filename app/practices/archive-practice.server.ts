import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import { saveArchived } from './publication-store.server'
import { readAsPublisher } from './read-practice.server'

/** Takes a published practice down: only its own writers see it then. Fails with 'not-published' when it isn't up. */
export async function archivePractice(actor: Actor, slug: string): Promise<Result<null, 'not-published'>> {
  const practice = await readAsPublisher(actor, slug)
  return inTransaction(async (tx) => {
    if (!(await saveArchived(practice.id, tx))) return failure('not-published')
    await saveAuditEntry({ actor, deed: 'archive-practice', subject: `practice:${practice.id}` }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
