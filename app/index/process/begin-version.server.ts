import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { screenFields, stoppingFieldFindings } from '~/screening/screen-fields'
import { assembleDraft } from '../assemble-draft.server'
import { assembleInThread } from '../assemble-in-thread.server'
import type { EditionProblem } from '../edition-plan'
import { holdBatches, saveDraftEdition, saveEditionContent } from '../edition-saving-store.server'
import { findEdition, findEditionMethod, listEditionBatches } from '../edition-store.server'
import type { Assemble } from '../hashed-content.server'
import { copyAbstentions } from './abstention-store.server'
import { findProcess, holdProcess } from './process-store.server'
import { versionSlug } from './version'
import { findNextVersion, saveVersion } from './version-store.server'

export type BeginVersionProblem = EditionProblem | { code: 'not-published' | 'version-begun' | 'personal-data' }

/**
 * Begins the next version of a published edition: a draft of its own, by the same method and from the same files without those that
 * have been withdrawn. The reason is public with the version. Answers the draft's slug; the published edition stays as it is. Fails
 * where another version has been begun or published already.
 */
export async function beginVersion(
  actor: Actor,
  { slug, reason }: { slug: string; reason: string },
  now: Date,
  assemble: Assemble = assembleInThread,
): Promise<Result<string, BeginVersionProblem>> {
  authorise(actor, { do: 'publish-edition' })
  const edition = orNotFound(await findEdition(slug))
  if (edition.state !== 'published') return failure({ code: 'not-published' })
  if (stoppingFieldFindings(screenFields({ reason }), new Set()).length > 0) return failure({ code: 'personal-data' })
  if (await findNextVersion(edition.id)) return failure({ code: 'version-begun' })
  const { method } = orNotFound(await findEditionMethod(edition.id))
  const batches = await listEditionBatches(edition.id)
  const batchIds = batches.filter(({ state }) => state === 'PUBLISHED').map(({ id }) => id)
  const { version } = orNotFound(await findProcess(slug))
  const { title, period } = edition
  const plan = { title, period, batchIds, method: { kind: 'own' as const, document: method }, seed: null }
  const assembled = await assembleDraft({ ...plan, slug: versionSlug(slug, version + 1) }, assemble)
  if (!assembled.ok) return assembled
  const { draft, content } = assembled.value
  return inTransaction(async (tx) => {
    await holdProcess(slug, tx)
    if (await findNextVersion(edition.id, tx)) return failure({ code: 'version-begun' })
    if ((await holdBatches(draft.batchIds, tx)).length < draft.batchIds.length)
      return failure({ code: 'batch-not-published' })
    const id = await saveDraftEdition(draft, actor, now, tx)
    if (id === null) return failure({ code: 'slug-taken' })
    await saveVersion(id, { version: version + 1, replacesId: edition.id, versionReason: reason }, tx)
    await copyAbstentions(edition.id, id, tx)
    await saveEditionContent(id, content, tx)
    const details = { replaces: slug, version: version + 1, contentHash: draft.contentHash }
    await saveAuditEntry({ actor, deed: 'begin-version', subject: `edition:${draft.slug}`, details }, tx)
    return success(draft.slug)
  })
}
