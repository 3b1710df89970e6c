import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { municipalityByCode } from '~/municipalities/municipalities'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction, type Tx } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Watch } from '~/platform/watch.server'
import { checkPost, type WrittenWords } from './check-post.server'
import { listMuting } from './follow-store.server'
import { editLimitProblem } from './member-limits'
import { postAddress } from './post-address'
import { postNotices } from './post-notices'
import type { PostProblem } from './post-problems'
import { mayDelete, mayEdit } from './post-rules'
import { findPost, listStandingTexts, savePostText } from './post-store.server'
import { quotesWords, referToQuoted } from './quotes'
import { lockMemberHistory } from './reader-store.server'
import { findThread } from './thread-store.server'
import { circleOf } from './write-post.server'

export type WantedEdit = WrittenWords & { seenVersion: number }

/** Changes the words of one's own post; what it said before stays to be read. Only those newly mentioned are told. */
export async function editPost(
  actor: Actor,
  { threadId, number }: { threadId: string; number: number },
  wanted: WantedEdit,
  now: Date,
  watch: Watch,
): Promise<Result<null, PostProblem>> {
  const thread = orNotFound(await findThread(actor, threadId))
  const post = orNotFound(await findPost(actor, threadId, number))
  if (!mayDelete(actor, post) || post.gone !== null) notFound()
  if (actor.suspended) return failure('suspended')
  if (thread.locked) return failure('locked')
  if (!mayEdit(actor, post, thread.locked)) notFound()
  const checked = await checkPost(wanted, circleOf(thread))
  if (!checked.ok) return checked
  const { mentioned, waved } = checked.value
  return inTransaction(async (tx) => {
    const limited = await findEditLimit(actor, post.text, wanted.text, now, tx)
    if (limited !== null) return failure(limited)
    const others = quotesWords(wanted.text) ? await listStandingTexts(threadId, tx) : []
    const text = referToQuoted(
      wanted.text,
      others.filter((other) => other.number !== number),
    )
    const { seenVersion } = wanted
    const saved = await savePostText(post.id, { seenVersion, text, editedById: actor.userId, now, mentioned }, tx)
    if (saved === null) return failure('changed-meanwhile')
    const title = thread.title ?? ''
    const words = number === 1 ? `${title}\n\n${text}` : text
    await watch({ kind: 'post', id: post.id, words, authorId: actor.userId }, now, tx)
    const subject = `post:${post.id}`
    await saveAuditEntry({ actor, deed: 'edit-post', subject, details: { thread: threadId, number } }, tx)
    if (Object.keys(waved).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: waved }, tx)
    const told = [{ kind: 'mentioned' as const, userIds: saved.newlyMentioned }]
    const tellable = {
      id: post.id,
      path: postAddress(pathsIn('da'), threadId, number),
      threadTitle: title,
      author: { userId: actor.userId, name: actor.name },
      municipality: municipalityByCode(post.municipalityCode ?? '')?.name ?? actor.name,
    }
    const muting = await listMuting(threadId, saved.newlyMentioned, tx)
    if (thread.title !== null) await notify(postNotices(tellable, told, muting), now, tx)
    if (thread.audience === 'public') await raisePublicVersion(tx)
    return success(null)
  })
}

async function findEditLimit(
  actor: Actor,
  before: string,
  text: string,
  now: Date,
  tx: Tx,
): Promise<PostProblem | null> {
  if (actor.userId === null || actor.unionRole !== null || actor.isAdministrator) return null
  return editLimitProblem(await lockMemberHistory(actor.userId, now, tx), before, text, now)
}
