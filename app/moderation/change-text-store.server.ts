import { savePostHidden } from '~/dialogue/post-store.server'
import { saveThreadLocked, saveThreadMoved } from '~/dialogue/thread-store.server'
import type { Tx } from '~/platform/database.server'
import { saveAdoptionHidden } from '~/practices/adoption/adoption-store.server'
import { saveHelpNoticeHidden } from '~/practices/help/help-notice-store.server'
import { saveHidden, savePracticeLocked } from '~/practices/practice-store.server'
import { saveThanksHidden } from '~/practices/thanks/thanks-store.server'
import type { ModeratedText } from './moderated-text'
import type { TextKind } from './text-kind'
import { readThreadPlace, threadPlaceText } from './thread-place'

const hiders: Record<TextKind, (id: string, at: Date | null, tx: Tx) => Promise<void>> = {
  practice: saveHidden,
  post: savePostHidden,
  adoption: saveAdoptionHidden,
  'help-notice': saveHelpNoticeHidden,
  thanks: saveThanksHidden,
}

/** Hides a text of any kind from everybody but its author and the moderators, or (null) shows it again. */
export function saveTextHidden({ ref }: ModeratedText, at: Date | null, tx: Tx): Promise<void> {
  return hiders[ref.kind](ref.id, at, tx)
}

/** Locks a practice, or the thread a post is in, or (null) opens it again. */
export async function saveTextLocked({ ref, threadId }: ModeratedText, at: Date | null, tx: Tx): Promise<void> {
  if (ref.kind === 'practice') await savePracticeLocked(ref.id, at, tx)
  if (threadId !== null) await saveThreadLocked(threadId, at, tx)
}

/** Where a post's thread stands now, in the words that a decision keeps; null for other texts. */
export async function findThreadPlace({ threadId }: ModeratedText, tx: Tx): Promise<string | null> {
  if (threadId === null) return null
  const row = await tx.thread.findUnique({
    where: { id: threadId },
    select: { subject: true, audience: true, practiceId: true, indicatorId: true, roomId: true },
  })
  return row && threadPlaceText(row)
}

/** Moves a post's thread. False, and nothing written, where others would then read what was written for fewer. */
export async function saveTextMoved(text: ModeratedText, to: string, tx: Tx): Promise<boolean> {
  if (text.threadId === null) return false
  const { subject, audience, practiceId, indicatorId, roomId } = readThreadPlace(to)
  const circle = (['public', 'municipalities', 'invited'] as const).find((one) => one.toUpperCase() === audience)
  if (subject === 'ROOM') return roomId !== null && saveThreadMoved(text.threadId, { subject: 'room', roomId }, tx)
  if (circle === undefined) return false
  if (subject === 'PRACTICE')
    return (
      practiceId !== null && saveThreadMoved(text.threadId, { subject: 'practice', practiceId, audience: circle }, tx)
    )
  if (subject === 'INDICATOR')
    return (
      indicatorId !== null &&
      saveThreadMoved(text.threadId, { subject: 'indicator', indicatorId, audience: circle }, tx)
    )
  return saveThreadMoved(text.threadId, { subject: 'question', indicatorId, audience: circle }, tx)
}

/** Puts a thread back where it stood before it was moved: those who read it then may read it again. */
export async function saveMovedBack({ threadId }: ModeratedText, from: string, tx: Tx): Promise<void> {
  if (threadId === null) return
  await tx.thread.update({ where: { id: threadId }, data: readThreadPlace(from) })
}
