import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import { listSynonymGroups, saveSynonymGroup } from './synonym-store.server'
import { mostGroups, readGroup } from './synonyms'

export type SynonymProblem = 'too-few-words' | 'too-many-groups' | 'gone'

/** Adds (id null) or changes a line of the list of synonyms. */
export async function changeSynonyms(
  actor: Actor,
  { id, line }: { id: string | null; line: string },
  now: Date,
): Promise<Result<null, SynonymProblem>> {
  authorise(actor, { do: 'edit-synonyms' })
  const words = readGroup(line)
  if (words === null) return failure('too-few-words')
  return inTransaction(async (tx) => {
    if (id === null && (await listSynonymGroups(tx)).length >= mostGroups) return failure('too-many-groups')
    if (!(await saveSynonymGroup({ id, words, changedById: actor.userId, now }, tx))) return failure('gone')
    await saveAuditEntry(
      { actor, deed: 'change-synonyms', subject: 'synonyms', details: { words: words.join(', ') } },
      tx,
    )
    await raisePublicVersion(tx)
    return success(null)
  })
}
