import { failure, type Result, success } from '~/platform/result'
import { bareName, findMentioned, mentionedNames, mostMentions } from './mentions'
import type { PostProblem } from './post-problems'
import { type Circle, listReadersNamed } from './reader-store.server'
import { screenPost, stoppingFindings, wavedCounts } from './screen-post'

/** What somebody wrote, and what they say about it. */
export type WrittenWords = {
  title?: string
  text: string
  /** Keys of the findings that the writer says are nobody's. */
  notPersonal: readonly string[]
  /** Send it although some names with @ mean nobody who reads the thread. */
  despiteUnknown: boolean
}

export type CheckedWords = { mentioned: string[]; waved: Record<string, number> }

/** What every text of the dialogue must hold to before it is kept: no personal data, and mentions that reach somebody. */
export async function checkPost(words: WrittenWords, circle: Circle): Promise<Result<CheckedWords, PostProblem>> {
  const findings = screenPost(words)
  const waved = new Set(words.notPersonal)
  if (stoppingFindings(findings, waved, circle.audience).length > 0) return failure('personal-data')
  const { userIds, unknown } = await findMentions(words.text, circle)
  if (userIds.length > mostMentions) return failure('too-many-mentions')
  if (unknown.length > 0 && !words.despiteUnknown) return failure('unknown-mention')
  return success({ mentioned: userIds, waved: wavedCounts(findings, waved) })
}

/** Whom a text calls upon among those who read the thread, and the names that mean nobody there. */
export async function findMentions(text: string, circle: Circle): Promise<{ userIds: string[]; unknown: string[] }> {
  const names = mentionedNames(text).slice(0, 100)
  const wanted = [...new Set(names.flatMap((name) => [name, bareName(name)]))]
  return findMentioned(names, await listReadersNamed(circle, wanted))
}
