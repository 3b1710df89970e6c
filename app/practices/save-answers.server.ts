import type { Actor } from '~/accounts/actor'
import { failure, type Result, success } from '~/platform/result'
import { type InterviewQuestion, withAnswers } from './interview-questions'
import { mergeTexts } from './merge-texts'
import { packText } from './packed-text'
import type { PracticeText } from './practice-text'
import { readNewerText } from './read-newer-text.server'
import { saveDraft } from './save-draft.server'
import type { WritingStop } from './workflow/submission'

/**
 * Saves the answer to one question into the working copy, whatever others have written in other fields meanwhile. `base` is
 * the text that the page showed. Fails with 'changed-by-someone-else' when somebody answered the same question otherwise;
 * an answer that changes nothing is not
 * written, and none is while the text is submitted or locked.
 */
export async function saveAnswers(
  actor: Actor,
  slug: string,
  { question, base, answers }: { question: InterviewQuestion; base: PracticeText; answers: PracticeText },
  now: Date,
): Promise<Result<PracticeText, 'changed-by-someone-else' | WritingStop>> {
  const saved = await readNewerText(actor, slug)
  const merge = mergeTexts(base, withAnswers(base, question, answers), saved.text)
  if (merge.conflicts.length > 0) return failure('changed-by-someone-else')
  if (packText(merge.text) === packText(saved.text)) return success(saved.text)
  const written = await saveDraft(actor, slug, { seenVersion: saved.version, text: merge.text }, now)
  return written.ok ? success(merge.text) : written
}
