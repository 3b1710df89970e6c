import type { Actor } from '~/accounts/actor'
import type { PracticeText } from './practice-text'
import { mostSimilar, type SimilarPractice } from './similar-practice'
import { listCandidates } from './similar-practices-store.server'

/** The published practices that the writer sees and that resemble the text, best first; the practice itself is not one. */
export async function findSimilar(actor: Actor, slug: string, text: PracticeText): Promise<SimilarPractice[]> {
  if (text.title.trim() === '') return []
  return mostSimilar(text, await listCandidates(text, slug, actor))
}
