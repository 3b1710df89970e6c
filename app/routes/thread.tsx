import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findActor } from '~/accounts/require-actor.server'
import { describePost } from '~/dialogue/describe-post.server'
import { postForm } from '~/dialogue/dialogue-forms'
import { postAddress } from '~/dialogue/post-address'
import { readThread } from '~/dialogue/read-thread.server'
import { type RefusedPost, typedPost } from '~/dialogue/refused-post'
import { requireWriter } from '~/dialogue/require-writer.server'
import { readThreadMessage } from '~/dialogue/thread-message'
import { ThreadPage } from '~/dialogue/thread-page'
import { findThread } from '~/dialogue/thread-store.server'
import { TypedTextRescue } from '~/dialogue/typed-text-rescue'
import { circleOf, writePost } from '~/dialogue/write-post.server'
import { textsFor } from '~/i18n/texts.server'
import { watchText } from '~/moderation/watch-text.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { orNotFound } from '~/platform/refusal.server'
import { fieldErrors } from '~/practices/save-answer'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const reader = await findActor(request)
  const query = new URL(request.url).searchParams
  const whole = (name: string) => {
    const number = Number(query.get(name))
    return Number.isSafeInteger(number) && number >= 1 && number < 1_000_000 ? number : null
  }
  const read = await readThread(reader, params.id ?? '', whole('side') ?? 1, whole('citer'))
  const t = textsFor(request, 'dialogue')
  return {
    title: read.thread.title ?? t('thread.titleGone'),
    description: t('thread.description'),
    isPrivate: read.thread.audience !== 'public',
    message: reader === null ? null : readThreadMessage(query.get('besked')),
    ...read,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? ''
  const form = await readForm(request, postForm)
  const actor = await requireWriter(request, form.formData)
  const thread = orNotFound(await findThread(actor, id))
  const typed = typedPost(form.formData)
  const described = () =>
    describePost(actor, { threadId: id, circle: circleOf(thread) }, { title: '', text: typed.text })
  if (!form.ok) {
    const errors = fieldErrors(form.reply.error)
    return refuse<RefusedPost>({ typed, errors, problem: null, findings: [], unknownNames: [], preview: null })
  }
  if (form.value.intent === 'preview')
    return refuse<RefusedPost>({ typed, errors: {}, problem: null, ...(await described()) }, 200)
  const number = await writePost(actor, id, form.value, new Date(), watchText)
  if (number.ok) {
    const paths = pathsFor(request)
    const wantsFiles = form.value.intent === 'files'
    return redirect(wantsFiles ? paths.postFiles(id, number.value) : postAddress(paths, id, number.value))
  }
  return refuse<RefusedPost>({ typed, errors: {}, problem: number.problem, ...(await described()), preview: null })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
  ...(data?.isPrivate ? [{ name: 'robots', content: 'noindex' }] : []),
]

export function ErrorBoundary() {
  return <TypedTextRescue />
}

export default function Thread() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return <ThreadPage {...page} refused={refused} />
}
