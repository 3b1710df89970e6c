import { notify } from '~/notifications/notify.server'
import type { Tx } from '~/platform/database.server'
import type { Watch, WrittenText } from '~/platform/watch.server'
import { findWatchedWords } from '~/screening/watched-words'
import { findCase, findOpenCase, listFlaggedBefore, saveCaseStep, saveReport } from './case-store.server'
import { saveLogEntries } from './log-store.server'
import { listModeratorIds } from './moderator-store.server'
import { markByWords, openCase } from './open-case.server'
import { caseBack } from './tell-of-case'
import type { TextRef } from './text-kind'
import { listWatchedWords } from './watched-word-store.server'

/**
 * Looks at a text that is being saved: a watched word opens its case or joins it, once for each set of words; a case that
 * waits for an edit comes back to the moderators; and what has become criticism is marked so.
 */
export const watchText: Watch = async ({ kind, id, words }: WrittenText, now: Date, tx: Tx) => {
  const ref = { kind, id }
  const open = await findOpenCase(ref, tx)
  if (open) await lookAgain(open, words, now, tx)
  const flags = (await listWatchedWords(tx)).filter((one) => one.kind === 'flag')
  const found = findWatchedWords(words, flags).map(({ word }) => word)
  if (found.length > 0) await flag(ref, words, found.join(', '), now, tx)
}

async function lookAgain(open: { id: string; state: string }, words: string, now: Date, tx: Tx): Promise<void> {
  await markByWords(open.id, words, now, tx)
  if (open.state !== 'awaits-edit') return
  await saveCaseStep(open.id, { state: 'open', now }, tx)
  const version = (await findCase(open.id, tx))?.version ?? 0
  await notify(caseBack(await listModeratorIds(tx), open.id, version), now, tx)
}

async function flag(ref: TextRef, words: string, found: string, now: Date, tx: Tx): Promise<void> {
  if ((await listFlaggedBefore(ref, tx)).includes(found)) return
  const { id: caseId } = await openCase(ref, words, now, tx)
  await saveReport(
    {
      caseId,
      origin: 'watched-words',
      reporterId: null,
      reporterName: null,
      reporterEmail: null,
      receiptHash: null,
      reason: 'other',
      text: found,
      lawNamed: '',
      address: '',
      weight: 0,
    },
    now,
    tx,
  )
  const { kind } = ref
  const told = { what: 'reported', case: caseId, origin: 'watched-words', reason: 'other', kind } as const
  await saveLogEntries([told], now, tx)
}
