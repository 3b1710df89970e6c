import { createHash, randomUUID } from 'node:crypto'
import { failure, type Result, success } from '~/platform/result'
import { settings } from '~/platform/settings.server'
import { cleanFileName } from './clean-file-name'
import type { FileProblem, StoredFile } from './file-kind'
import type { FileStorage } from './file-storage'
import { ownStorage } from './own-storage.server'
import { recogniseFile } from './recognise-file.server'
import { saveStoredFile } from './stored-file-store.server'

/**
 * Looks at a file and keeps it: its bytes first, its row second, so that a row without bytes is never left by a fall, and bytes
 * without a row are swept up later. It belongs to no text yet.
 */
export async function keepFile(
  upload: { name: string; bytes: Uint8Array; uploadedById: string | null },
  now: Date,
  storage: FileStorage = ownStorage,
): Promise<Result<StoredFile, FileProblem>> {
  const recognised = await recogniseFile(upload.bytes, settings.attachmentLimitBytes)
  if (!recognised.ok) return failure(recognised.problem)
  const { kind, bytes, width, height } = recognised.value
  const id = randomUUID()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { id, name: cleanFileName(upload.name, kind), kind, bytes: bytes.byteLength, sha256, width, height }
  await storage.put(id, bytes)
  await saveStoredFile(file, { uploadedById: upload.uploadedById, now })
  return success(file)
}
