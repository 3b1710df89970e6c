import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import type { Result } from '~/platform/result'
import { holdProcess, whoIs } from './process/process-store.server'
import { type PublishEditionProblem, takePublic } from './process/take-public.server'

/**
 * Makes a draft the edition that everybody sees, now. From then on it never changes. Fails where it is published already, where
 * the process with the municipalities is not at its end, or where a file it was computed from has been withdrawn since.
 */
export async function publishEdition(
  actor: Actor,
  slug: string,
  now: Date,
): Promise<Result<null, PublishEditionProblem>> {
  authorise(actor, { do: 'publish-edition' })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    return takePublic(edition, { actor, by: whoIs(actor) }, now, tx)
  })
}
