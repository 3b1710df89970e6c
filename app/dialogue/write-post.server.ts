import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction, type Tx } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Watch } from '~/platform/watch.server'
import { type CheckedWords, checkPost, type WrittenWords } from './check-post.server'
import { listFollowers, listMuting, saveFollowByWriting, saveRead } from './follow-store.server'
import { limitProblem } from './member-limits'
import { postAddress } from './post-address'
import { postNotices, type Told } from './post-notices'
import type { PostProblem } from './post-problems'
import { voicesOf } from './post-rules'
import { listStandingTexts, savePost } from './post-store.server'
import { quotedNumbers, quotesWords, referToQuoted } from './quotes'
import { type Circle, lockMemberHistory } from './reader-store.server'
import type { Thread } from './thread-rows-store.server'
import { findThread, saveNextNumber } from './thread-store.server'

export type WantedPost = WrittenWords & {
  /** The municipality the author writes for; null for the union. */
  voice: MunicipalityCode | null
  /** The number of the post it answers. */
  repliesTo: number | null
}

/** Writes a post in a thread that the author sees, and answers its number. */
export async function writePost(
  actor: Actor,
  threadId: string,
  wanted: WantedPost,
  now: Date,
  watch: Watch,
): Promise<Result<number, PostProblem>> {
  const thread = orNotFound(await findThread(actor, threadId))
  if (actor.suspended) return failure('suspended')
  authorise(actor, { do: 'join-dialogue' })
  if (!voicesOf(actor).includes(wanted.voice)) notFound()
  if (thread.locked) return failure('locked')
  const checked = await checkPost(wanted, circleOf(thread))
  if (!checked.ok) return checked
  return inTransaction(async (tx) => {
    const limited = await findLimit(actor, wanted.text, now, tx)
    if (limited !== null) return failure(limited)
    const number = await savePostIn(thread, actor, wanted, checked.value, now, watch, tx)
    return number === null ? failure('locked') : success(number)
  })
}

/** Who reads this thread. */
export function circleOf(thread: Thread): Circle {
  const { audience, room, municipalityCode, startedById, invited } = thread
  return { audience, roomId: room?.id ?? null, municipalityCode, startedById, invited }
}

/**
 * Keeps a post that has been checked: numbered, quotes by reference, watched, logged and told. `told` says who else than those
 * mentioned and those who follow hears of it. Null, and nothing written, when the thread has been locked meanwhile.
 */
export async function savePostIn(
  thread: Thread,
  actor: Actor,
  wanted: WantedPost,
  { mentioned, waved }: CheckedWords,
  now: Date,
  watch: Watch,
  tx: Tx,
  told: Told = [],
): Promise<number | null> {
  const number = await saveNextNumber(thread.id, now, tx)
  if (number === null) return null
  const text = quotesWords(wanted.text)
    ? referToQuoted(wanted.text, await listStandingTexts(thread.id, tx))
    : wanted.text
  const repliesTo = quotedNumbers(text).find((quoted) => quoted < number) ?? wanted.repliesTo
  const { userId: authorId } = actor
  const post = {
    threadId: thread.id,
    number,
    authorId,
    municipalityCode: wanted.voice,
    text,
    repliesTo,
    mentioned,
    now,
  }
  const id = await savePost(post, tx)
  const title = thread.title ?? ''
  await watch({ kind: 'post', id, words: number === 1 ? `${title}\n\n${text}` : text, authorId }, now, tx)
  const subject = `post:${id}`
  await saveAuditEntry({ actor, deed: 'write-post', subject, details: { thread: thread.id, number } }, tx)
  if (Object.keys(waved).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: waved }, tx)
  const followers = await listFollowers(thread.id, tx)
  const reasons: Told = [
    { kind: 'mentioned', userIds: mentioned },
    ...told,
    { kind: 'thread-reply', userIds: followers },
  ]
  const muting = await listMuting(thread.id, [...new Set(reasons.flatMap(({ userIds }) => userIds))], tx)
  const tellable = {
    id,
    path: postAddress(pathsIn('da'), thread.id, number),
    threadTitle: title,
    author: { userId: authorId, name: actor.name },
    municipality: municipalityByCode(wanted.voice ?? '')?.name ?? actor.name,
  }
  // A thread whose beginning is gone is told of by nobody: its name went with it.
  if (thread.title !== null) await notify(postNotices(tellable, reasons, muting), now, tx)
  if (authorId !== null) {
    await saveFollowByWriting(authorId, thread.id, tx)
    await saveRead(authorId, thread.id, number, tx)
  }
  if (thread.audience === 'public') await raisePublicVersion(tx)
  return number
}

/** What keeps this person from writing now; null when nothing does. Their row is held, so that posts at once are all counted. */
export async function findLimit(actor: Actor, text: string, now: Date, tx: Tx): Promise<PostProblem | null> {
  // The union's people are not strangers to its platform; the command line is nobody's account.
  if (actor.userId === null || actor.unionRole !== null || actor.isAdministrator) return null
  return limitProblem(await lockMemberHistory(actor.userId, now, tx), text, now)
}
