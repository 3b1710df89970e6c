import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import type { Result } from '~/platform/result'
import type { AttachmentRefusal } from '~/practices/files/attachment-form'
import { changePostFiles, type PostPlace } from './change-post-files.server'
import { removePostAttachment } from './post-files-store.server'

/** Takes a file off one's own post, for good. */
export function removePostFile(
  actor: Person,
  place: PostPlace,
  fileId: string,
): Promise<Result<null, AttachmentRefusal>> {
  return changePostFiles(
    actor,
    place,
    (files) => (files.some(({ id }) => id === fileId) ? null : { code: 'gone' }),
    async (postId, tx) => {
      await removePostAttachment(postId, fileId, tx)
      await saveAuditEntry({ actor, deed: 'remove-file', subject: `post:${postId}` }, tx)
    },
  )
}
