import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { type AttachedFile, mostFiles } from '~/platform/files/file-kind'
import { keepFile } from '~/platform/files/keep-file.server'
import { failure, type Result, success } from '~/platform/result'
import { wavedByField } from '~/screening/screen-fields'
import { readAsWriter } from '../read-practice.server'
import { type AttachmentRefusal, refuseWords } from './attachment-form'
import { changeFiles } from './change-files.server'
import { listWorkingFiles, saveOnWorkingCopy } from './practice-files-store.server'

/** A file as somebody uploads it. `notCpr` holds the keys of the hits in its caption that are said to be no CPR numbers. */
export type Upload = { name: string; bytes: Uint8Array; caption: string; notCpr: readonly string[] }

const whenFull = (files: readonly AttachedFile[]): AttachmentRefusal | null =>
  files.length >= mostFiles ? { code: 'too-many-files' } : null

/**
 * Attaches a file to the text that is being written, and answers its id. What is published has it from the next publication on. The
 * file is kept before the text is touched: where the second fails, it belongs to nothing and is swept up.
 */
export async function attachPracticeFile(
  actor: Person,
  slug: string,
  { name, bytes, caption, notCpr }: Upload,
  now: Date,
): Promise<Result<string, AttachmentRefusal>> {
  const practice = await readAsWriter(actor, slug)
  const { refusal, findings } = refuseWords({ name, caption }, notCpr)
  const full = refusal ?? whenFull(await listWorkingFiles(practice.id))
  if (full !== null) return failure(full)
  const kept = await keepFile({ name, bytes, uploadedById: actor.userId }, now)
  if (!kept.ok) return failure({ code: kept.problem })
  const { id: fileId, kind, bytes: size } = kept.value
  const attached = await changeFiles(
    actor,
    slug,
    whenFull,
    async ({ id }, tx) => {
      await saveOnWorkingCopy(id, { fileId, caption }, tx)
      const subject = `practice:${id}`
      await saveAuditEntry({ actor, deed: 'attach-file', subject, details: { kind, bytes: size } }, tx)
      const details = wavedByField(findings, new Set(notCpr))
      if (Object.keys(details).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details }, tx)
    },
    now,
  )
  return attached.ok ? success(fileId) : attached
}
