import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireActor } from '~/accounts/require-actor.server'
import { acceptAnswer } from '~/dialogue/accept-answer.server'
import { threadChoiceForm } from '~/dialogue/dialogue-forms'
import { followThread } from '~/dialogue/follow-thread.server'
import { narrowThread } from '~/dialogue/narrow-thread.server'
import { pageOfPost } from '~/dialogue/post-address'
import { pathsFor } from '~/paths'
import { readForm } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'

/** One who comes back here after a log-in is led to the thread. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return redirect(pathsFor(request).thread(params.id ?? ''))
}

const modes = { follow: 'foelger', none: 'foelger-ikke', mute: 'dempet' } as const

/** Follows, mutes, accepts an answer or takes the thread out of the public: what one does besides writing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const id = params.id ?? ''
  const form = await readForm(request, threadChoiceForm)
  if (!form.ok) return notFound()
  const { intent, number = null, seen } = form.value
  const paths = pathsFor(request)
  switch (intent) {
    case 'follow':
    case 'mute':
    case 'none':
      await followThread(actor, id, intent)
      return redirect(paths.thread(id, { besked: modes[intent] }))
    case 'narrow':
      await narrowThread(actor, id)
      return redirect(paths.thread(id, { besked: 'snaevret' }))
    case 'accept':
    case 'unaccept': {
      if (number === null) return notFound()
      const done = await acceptAnswer(actor, id, { number: intent === 'accept' ? number : null, seen }, new Date())
      const page = pageOfPost(number)
      const side = page > 1 ? page : null
      if (done.ok) return redirect(paths.thread(id, { side, besked: intent === 'accept' ? 'svaret' : 'fortrudt' }))
      return redirect(paths.thread(id, { besked: done.problem === 'not-an-answer' ? 'intet-svar' : 'mellemtiden' }))
    }
  }
}
