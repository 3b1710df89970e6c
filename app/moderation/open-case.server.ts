import { notify } from '~/notifications/notify.server'
import type { Tx } from '~/platform/database.server'
import { findWatchedWords } from '~/screening/watched-words'
import { isCriticism, openOrJoinCase, saveCriticismMark } from './case-store.server'
import { saveLogEntries } from './log-store.server'
import type { CaseState } from './moderation-rows'
import { listModeratorIds } from './moderator-store.server'
import type { CriticismSource } from './report-reason'
import { caseOpened } from './tell-of-case'
import type { TextRef } from './text-kind'
import { listWatchedWords } from './watched-word-store.server'

/** Notes that somebody says a text is criticism, with a line in the log. */
export async function markCriticism(
  caseId: string,
  mark: { source: CriticismSource; markedBy: string | null },
  now: Date,
  tx: Tx,
): Promise<void> {
  await saveCriticismMark({ caseId, ...mark }, now, tx)
  await saveLogEntries([{ what: 'criticism-marked', case: caseId, by: mark.source }], now, tx)
}

/**
 * The open case about a text: the one there is or a new one. A new one is shown to the list of words that tell of criticism
 * of the union, the index or a moderator's employer, and the moderators are told of it.
 */
export async function openCase(
  ref: TextRef | null,
  words: string,
  now: Date,
  tx: Tx,
): Promise<{ id: string; isNew: boolean; state: CaseState }> {
  const opened = await openOrJoinCase(ref, now, tx)
  if (!opened.isNew) return opened
  await markByWords(opened.id, words, now, tx)
  await notify(caseOpened(await listModeratorIds(tx), opened.id), now, tx)
  return opened
}

/** Marks a case as criticism when the list of words says so and nobody has before. */
export async function markByWords(caseId: string, words: string, now: Date, tx: Tx): Promise<void> {
  const list = (await listWatchedWords(tx)).filter(({ kind }) => kind === 'criticism')
  if (findWatchedWords(words, list).length === 0 || (await isCriticism(caseId, tx))) return
  await markCriticism(caseId, { source: 'word-list', markedBy: null }, now, tx)
}
