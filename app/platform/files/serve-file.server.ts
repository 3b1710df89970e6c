import { dispositionOf } from './clean-file-name'
import { contentTypes, isImage, type StoredFile } from './file-kind'
import type { FileStorage } from './file-storage'
import { ownStorage } from './own-storage.server'

/**
 * The file as an answer. The browser keeps it for its own reader only and asks each time whether it may still show it. Whatever
 * is in it can't run: no script, no frame, nothing fetched; and only pictures are shown at all. Null when its bytes are gone.
 */
export async function serveFile(
  request: Request,
  file: StoredFile,
  storage: FileStorage = ownStorage,
): Promise<Response | null> {
  const headers = {
    'Content-Type': contentTypes[file.kind],
    'Content-Disposition': dispositionOf(file.name, isImage(file.kind)),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-cache',
    ETag: `"${file.sha256}"`,
  }
  if (request.headers.get('if-none-match')?.includes(headers.ETag)) return new Response(null, { status: 304, headers })
  const bytes = await storage.get(file.id)
  if (bytes === null) return null
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Length': String(bytes.byteLength) } })
}
