import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireActor } from '~/accounts/require-actor.server'
import { pathsFor } from '~/paths'
import { notFound } from '~/platform/refusal.server'
import { readPractice } from '~/practices/read-practice.server'

/** The address that practices' readers know; texts of every kind are reported at one page. */
async function toReport({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { id, state } = await readPractice(actor, params.slug ?? '')
  if (state !== 'published') notFound()
  return redirect(pathsFor(request).report('practice', id), 307)
}

export async function loader(args: LoaderFunctionArgs) {
  return toReport(args)
}

export async function action(args: ActionFunctionArgs) {
  return toReport(args)
}

/** Nothing of its own to show: but a refusal is a page, which needs a place to stand. */
export default function PracticeReport() {
  return null
}
