import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import type { Result } from '~/platform/result'
import type { Watch } from '~/platform/watch.server'
import { type AttachmentRefusal, refuseWords } from '~/practices/files/attachment-form'
import { wavedByField } from '~/screening/screen-fields'
import { changePostFiles, type PostPlace } from './change-post-files.server'
import { savePostCaption } from './post-files-store.server'

/** Changes what is said of a file on one's own post. Fails with 'gone' where it is no longer on it. */
export function changePostCaption(
  actor: Person,
  place: PostPlace,
  { fileId, caption, notCpr }: { fileId: string; caption: string; notCpr: readonly string[] },
  now: Date,
  watch: Watch,
): Promise<Result<null, AttachmentRefusal>> {
  const { refusal, findings } = refuseWords({ name: '', caption }, notCpr)
  return changePostFiles(
    actor,
    place,
    (files) => (files.some(({ id }) => id === fileId) ? refusal : { code: 'gone' }),
    async (postId, tx) => {
      await savePostCaption(postId, { fileId, caption }, tx)
      await watch({ kind: 'post', id: postId, words: caption, authorId: actor.userId }, now, tx)
      const details = wavedByField(findings, new Set(notCpr))
      const subject = `post:${postId}`
      if (Object.keys(details).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details }, tx)
    },
  )
}
