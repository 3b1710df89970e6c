import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import type { Result } from '~/platform/result'
import type { AttachmentRefusal } from './attachment-form'
import { changeFiles } from './change-files.server'
import { removeFromWorkingCopy } from './practice-files-store.server'

/** Takes a file off the text that is being written. Published versions keep it, until the change is published too. */
export function removePracticeFile(
  actor: Person,
  slug: string,
  fileId: string,
  now: Date,
): Promise<Result<null, AttachmentRefusal>> {
  return changeFiles(
    actor,
    slug,
    (files) => (files.some(({ id }) => id === fileId) ? null : { code: 'gone' }),
    async ({ id }, tx) => {
      await removeFromWorkingCopy(id, fileId, tx)
      await saveAuditEntry({ actor, deed: 'remove-file', subject: `practice:${id}` }, tx)
    },
    now,
  )
}
