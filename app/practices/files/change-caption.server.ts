import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import type { Result } from '~/platform/result'
import { wavedByField } from '~/screening/screen-fields'
import { type AttachmentRefusal, refuseWords } from './attachment-form'
import { changeFiles } from './change-files.server'
import { saveCaption } from './practice-files-store.server'

/** Changes what is said of a file in the text that is being written. Fails with 'gone' where somebody took the file off it. */
export function changeCaption(
  actor: Person,
  slug: string,
  { fileId, caption, notCpr }: { fileId: string; caption: string; notCpr: readonly string[] },
  now: Date,
): Promise<Result<null, AttachmentRefusal>> {
  const { refusal, findings } = refuseWords({ name: '', caption }, notCpr)
  return changeFiles(
    actor,
    slug,
    (files) => (files.some(({ id }) => id === fileId) ? refusal : { code: 'gone' }),
    async ({ id }, tx) => {
      await saveCaption(id, { fileId, caption }, tx)
      const details = wavedByField(findings, new Set(notCpr))
      const subject = `practice:${id}`
      if (Object.keys(details).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details }, tx)
    },
    now,
  )
}
