import type { Person } from '~/accounts/actor'
import { inTransaction, type Tx } from '~/platform/database.server'
import type { AttachedFile } from '~/platform/files/file-kind'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { notFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { AttachmentRefusal } from '~/practices/files/attachment-form'
import { mayEdit } from '../post-rules'
import { readOwnPost } from '../read-own-post.server'
import { listHeldFiles, postStands } from './post-files-store.server'

export type PostPlace = { threadId: string; number: number }

/**
 * Changes the files of one's own post, for all who read the thread at once. `refuse` sees the files as they stand, and where it
 * answers why not, nothing is written. A 404 for anybody else's post, and for one that is hidden or deleted.
 */
export async function changePostFiles(
  actor: Person,
  { threadId, number }: PostPlace,
  refuse: (files: readonly AttachedFile[]) => AttachmentRefusal | null,
  change: (postId: string, tx: Tx) => Promise<void>,
): Promise<Result<null, AttachmentRefusal>> {
  const { thread, post } = await readOwnPost(actor, threadId, number)
  if (thread.locked) return failure({ code: 'locked' })
  if (!mayEdit(actor, post, thread.locked)) notFound()
  return inTransaction(async (tx) => {
    const refusal = refuse(await listHeldFiles(post.id, tx))
    if (!(await postStands(post.id, tx))) notFound()
    if (refusal !== null) return failure(refusal)
    await change(post.id, tx)
    if (thread.audience === 'public') await raisePublicVersion(tx)
    return success(null)
  })
}
