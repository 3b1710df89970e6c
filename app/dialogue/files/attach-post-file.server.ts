import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { type AttachedFile, mostFiles } from '~/platform/files/file-kind'
import { keepFile } from '~/platform/files/keep-file.server'
import { notFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Watch } from '~/platform/watch.server'
import type { Upload } from '~/practices/files/attach-practice-file.server'
import { type AttachmentRefusal, refuseWords } from '~/practices/files/attachment-form'
import { wavedByField } from '~/screening/screen-fields'
import { mayEdit } from '../post-rules'
import { readOwnPost } from '../read-own-post.server'
import { changePostFiles, type PostPlace } from './change-post-files.server'
import { savePostFile } from './post-files-store.server'

const whenFull = (files: readonly AttachedFile[]): AttachmentRefusal | null =>
  files.length >= mostFiles ? { code: 'too-many-files' } : null

/** Attaches a file to one's own post, and answers its id. Those who read the thread see it at once. */
export async function attachPostFile(
  actor: Person,
  place: PostPlace,
  { name, bytes, caption, notCpr }: Upload,
  now: Date,
  watch: Watch,
): Promise<Result<string, AttachmentRefusal>> {
  const { thread, post } = await readOwnPost(actor, place.threadId, place.number)
  if (thread.locked) return failure({ code: 'locked' })
  if (!mayEdit(actor, post, thread.locked)) notFound()
  const { refusal, findings } = refuseWords({ name, caption }, notCpr)
  const full = refusal ?? whenFull(post.files)
  if (full !== null) return failure(full)
  const kept = await keepFile({ name, bytes, uploadedById: actor.userId }, now)
  if (!kept.ok) return failure({ code: kept.problem })
  const { id: fileId, kind, bytes: size } = kept.value
  const attached = await changePostFiles(actor, place, whenFull, async (postId, tx) => {
    await savePostFile(postId, { fileId, caption }, tx)
    const words = `${kept.value.name}: ${caption}`
    await watch({ kind: 'post', id: postId, words, authorId: actor.userId }, now, tx)
    const subject = `post:${postId}`
    await saveAuditEntry({ actor, deed: 'attach-file', subject, details: { kind, bytes: size } }, tx)
    const details = wavedByField(findings, new Set(notCpr))
    if (Object.keys(details).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details }, tx)
  })
  return attached.ok ? success(fileId) : attached
}
