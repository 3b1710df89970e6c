import type { LoaderFunctionArgs } from '@remix-run/node'
import { findActor } from '~/accounts/require-actor.server'
import { seesPostFile } from '~/dialogue/files/post-files-store.server'
import { isFileId } from '~/platform/files/file-storage'
import { serveFile } from '~/platform/files/serve-file.server'
import { findStoredFile } from '~/platform/files/stored-file-store.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { seesPracticeFile } from '~/practices/files/read-practice-file.server'

/** A file, for those who may read a text it belongs to; for all others there is none. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const reader = await findActor(request)
  const id = params.id ?? ''
  const file = orNotFound(isFileId(id) ? await findStoredFile(id) : null)
  const sees = (await seesPracticeFile(reader, file.id)) || (await seesPostFile(reader, file.id))
  if (!sees) notFound()
  return orNotFound(await serveFile(request, file))
}
