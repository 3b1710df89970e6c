import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import type { Visibility } from './practice-visibility'
import { saveVisibility } from './publication-store.server'
import { readAsPublisher } from './read-practice.server'

/** Chooses anew who sees a published practice. Fails with 'not-published' when it isn't up. */
export async function changeVisibility(
  actor: Actor,
  slug: string,
  visibility: Visibility,
): Promise<Result<null, 'not-published'>> {
  const practice = await readAsPublisher(actor, slug)
  return inTransaction(async (tx) => {
    if (!(await saveVisibility(practice.id, visibility, tx))) return failure('not-published')
    const subject = `practice:${practice.id}`
    await saveAuditEntry({ actor, deed: 'change-visibility', subject, details: { visibility } }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
