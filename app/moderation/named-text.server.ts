import { findPractice } from '~/practices/practice-store.server'
import type { ModeratedText } from './moderated-text'
import { placeNamed } from './notice-form'
import { findPostId } from './notice-store.server'
import { readableText } from './readable-text.server'

/** The text at an address where a stranger can read it; null for everything else, hidden or not. */
export async function textNamed(address: string): Promise<ModeratedText | null> {
  const place = placeNamed(address)
  if (place === null) return null
  if ('practiceSlug' in place) {
    const practice = await findPractice(place.practiceSlug)
    return practice && readableText(null, { kind: 'practice', id: practice.id })
  }
  const id = await findPostId(place.threadId, place.number)
  return id === null ? null : readableText(null, { kind: 'post', id })
}
