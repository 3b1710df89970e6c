import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { holdProcess, saveStep } from './process-store.server'

/** Takes the time of publication back, as long as it has not happened. */
export async function cancelPublication(actor: Actor, slug: string): Promise<Result<null, 'publication-not-set'>> {
  authorise(actor, { do: 'publish-edition' })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    if (edition.state === 'published' || edition.publishAt === null) return failure('publication-not-set')
    await saveStep(edition.id, { publishAt: null, publishAtBy: null }, tx)
    await saveAuditEntry({ actor, deed: 'cancel-publication', subject: `edition:${slug}` }, tx)
    return success(null)
  })
}
