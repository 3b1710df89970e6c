import type { ActionFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/accounts/require-actor.server'
import { notFound } from '~/platform/refusal.server'
import { attachPracticeFile } from '~/practices/files/attach-practice-file.server'
import { readUpload } from '~/practices/files/read-upload.server'
import { errorsOf, type UploadAnswer } from '~/practices/files/upload-errors'
import { readAsWriter } from '~/practices/read-practice.server'

export function loader() {
  return notFound()
}

/** Takes a file in the background, while its uploader sees how far it is; answers `UploadAnswer` as JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  await readAsWriter(actor, slug)
  const read = await readUpload(request)
  if (!read.ok) return answer({ taken: false, errors: read.errors }, 422)
  const attached = await attachPracticeFile(actor, slug, read.upload, new Date())
  return attached.ok ? answer({ taken: true }) : answer({ taken: false, errors: errorsOf(attached.problem) }, 422)
}

function answer(body: UploadAnswer, status = 200) {
  return Response.json(body, { status })
}
