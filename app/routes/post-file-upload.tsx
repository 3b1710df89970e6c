import type { ActionFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/accounts/require-actor.server'
import { attachPostFile } from '~/dialogue/files/attach-post-file.server'
import { readOwnPost } from '~/dialogue/read-own-post.server'
import { watchText } from '~/moderation/watch-text.server'
import { notFound } from '~/platform/refusal.server'
import { readUpload } from '~/practices/files/read-upload.server'
import { errorsOf, type UploadAnswer } from '~/practices/files/upload-errors'

export function loader() {
  return notFound()
}

/** Takes a file for a post in the background; answers `UploadAnswer` as JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const place = { threadId: params.id ?? '', number: Number(params.number) }
  await readOwnPost(actor, place.threadId, place.number)
  const read = await readUpload(request)
  if (!read.ok) return answer({ taken: false, errors: read.errors }, 422)
  const attached = await attachPostFile(actor, place, read.upload, new Date(), watchText)
  return attached.ok ? answer({ taken: true }) : answer({ taken: false, errors: errorsOf(attached.problem) }, 422)
}

function answer(body: UploadAnswer, status = 200) {
  return Response.json(body, { status })
}
