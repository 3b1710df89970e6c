import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { watchedForm } from '~/screening/watched-words'
import { isId } from './text-kind'
import { removeWatchedWord, saveWatchedWord, type WatchedWordKind } from './watched-word-store.server'

/** Puts a word on the list that moderators watch for. Fails with 'on-list' when it is there already. */
export async function addWatchedWord(
  actor: Person,
  { word, kind }: { word: string; kind: WatchedWordKind },
  now: Date,
): Promise<Result<null, 'on-list'>> {
  authorise(actor, { do: 'moderate' })
  return inTransaction(async (tx) => {
    const saved = await saveWatchedWord({ word: watchedForm(word), kind, addedById: actor.userId, now }, tx)
    if (!saved) return failure('on-list')
    await saveAuditEntry({ actor, deed: 'add-watched-word', subject: `watched-words:${kind}` }, tx)
    return success(null)
  })
}

/** Takes a word off the list; cases that it opened or marked stay as they are. */
export async function takeOffWatchedWord(actor: Person, id: string): Promise<void> {
  authorise(actor, { do: 'moderate' })
  await inTransaction(async (tx) => {
    const { kind } = orNotFound(isId(id) ? await removeWatchedWord(id, tx) : null)
    await saveAuditEntry({ actor, deed: 'remove-watched-word', subject: `watched-words:${kind}` }, tx)
  })
}
