import type { Actor } from '~/accounts/actor'
import { findThread } from '~/dialogue/thread-store.server'
import { findPracticeById } from '~/practices/practice-store.server'
import { isListedFor, seesShared } from '~/practices/practice-visibility'
import type { ModeratedText } from './moderated-text'
import type { TextRef } from './text-kind'
import { findPracticeOf, findText } from './text-store.server'

/**
 * The text where this reader (null: a stranger) can read it now, else null: what is hidden, taken back or meant for others
 * looks the same as what does not exist.
 */
export async function readableText(reader: Actor | null, ref: TextRef): Promise<ModeratedText | null> {
  const text = await findText(ref)
  if (text === null || text.hidden || text.withdrawn) return null
  return (await isReadable(reader, text)) ? text : null
}

async function isReadable(reader: Actor | null, { ref, threadId }: ModeratedText): Promise<boolean> {
  if (ref.kind === 'post') return threadId !== null && (await findThread(reader, threadId)) !== null
  if (ref.kind === 'help-notice') return seesShared(reader)
  const practiceId = ref.kind === 'practice' ? ref.id : await findPracticeOf(ref)
  const practice = practiceId === null ? null : await findPracticeById(practiceId)
  return practice !== null && isListedFor(reader, practice)
}
