import type { ActionFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/accounts/require-actor.server'
import { readForm } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { describeWriting } from '~/practices/describe-writing.server'
import { draftForm } from '~/practices/draft-form'
import { findSimilar } from '~/practices/find-similar.server'
import { readNewerText } from '~/practices/read-newer-text.server'
import { fieldErrors, type SaveAnswer } from '~/practices/save-answer'
import { saveDraft } from '~/practices/save-draft.server'

export function loader() {
  return notFound()
}

/** Saves in the background, while somebody writes; answers `SaveAnswer` as JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const form = await readForm(request, draftForm)
  if (!form.ok) return answer({ saved: false, errors: fieldErrors(form.reply.error) }, 422)
  const now = new Date()
  const saved = await saveDraft(actor, slug, form.value, now)
  if (!saved.ok && saved.problem !== 'changed-by-someone-else') {
    return answer({ saved: false, stopped: saved.problem }, 409)
  }
  if (!saved.ok) return answer({ saved: false, newer: await readNewerText(actor, slug) }, 409)
  const described = await describeWriting(form.value.text)
  const similar = await findSimilar(actor, slug, form.value.text)
  return answer({ saved: true, version: saved.value.version, savedAt: now.toISOString(), similar, ...described })
}

function answer(body: SaveAnswer, status = 200) {
  return Response.json(body, { status })
}
