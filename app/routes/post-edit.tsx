import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { describePost } from '~/dialogue/describe-post.server'
import { editForm } from '~/dialogue/dialogue-forms'
import { editPost } from '~/dialogue/edit-post.server'
import { pageOfPost, postAddress } from '~/dialogue/post-address'
import { PostForm } from '~/dialogue/post-form'
import { PostPieces } from '~/dialogue/post-pieces'
import { readOwnPost } from '~/dialogue/read-own-post.server'
import { type RefusedPost, typedPost } from '~/dialogue/refused-post'
import { requireWriter } from '~/dialogue/require-writer.server'
import { TypedTextRescue } from '~/dialogue/typed-text-rescue'
import { circleOf } from '~/dialogue/write-post.server'
import { WritingBarNotice } from '~/dialogue/writing-bar'
import { textsFor } from '~/i18n/texts.server'
import { watchText } from '~/moderation/watch-text.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { fieldErrors } from '~/practices/save-answer'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

const placeOf = (params: LoaderFunctionArgs['params']) => ({ threadId: params.id ?? '', number: Number(params.number) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { threadId, number } = placeOf(params)
  const { thread, post, suspendedUntil } = await readOwnPost(actor, threadId, number)
  const t = textsFor(request, 'dialogue')
  const { audience, invited, locked } = thread
  return {
    title: t('edit.title', { number }),
    thread: { id: threadId, audience, invited, title: thread.title },
    post: { number, text: post.text, version: post.version },
    isAnswer: thread.acceptedPostId === post.id,
    bar: suspendedUntil !== null ? ('suspended' as const) : locked ? ('locked' as const) : null,
    suspendedUntil,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request, editForm)
  const actor = await requireWriter(request, form.formData)
  const { threadId, number } = placeOf(params)
  const { thread } = await readOwnPost(actor, threadId, number)
  const typed = typedPost(form.formData)
  const described = () => describePost(actor, { threadId, circle: circleOf(thread) }, { title: '', text: typed.text })
  const nothing = { findings: [], unknownNames: [], preview: null, newer: null }
  if (!form.ok) return refuse({ typed, errors: fieldErrors(form.reply.error), problem: null, ...nothing })
  if (form.value.intent === 'preview') {
    return refuse({ typed, errors: {}, problem: null, newer: null, ...(await described()) }, 200)
  }
  const saved = await editPost(actor, { threadId, number }, form.value, new Date(), watchText)
  if (saved.ok) {
    const page = pageOfPost(number)
    const address = postAddress(pathsFor(request), threadId, number)
    return redirect(address.replace(/(\?side=\d+)?#/, page > 1 ? `?side=${page}&besked=rettet#` : '?besked=rettet#'))
  }
  const problem: RefusedPost['problem'] = saved.problem
  if (saved.problem !== 'changed-meanwhile') {
    return refuse({ typed, errors: {}, problem, newer: null, ...(await described()), preview: null })
  }
  // What it says now, so that the writer can put both together; the next save has seen it.
  const { post } = await readOwnPost(actor, threadId, number)
  const { preview: newer } = await describePost(
    actor,
    { threadId, circle: circleOf(thread) },
    { title: '', text: post.text },
  )
  return refuse({ typed, errors: {}, problem, ...nothing, newer }, 409)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export function ErrorBoundary() {
  return <TypedTextRescue />
}

export default function EditPost() {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const { title, thread, post, isAnswer, bar, suspendedUntil } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('edit.visible')}
        above={
          <Link to={postAddress(paths, thread.id, post.number)} className="link">
            {t('edit.back')}
          </Link>
        }
      />
      {isAnswer && <Notice>{t('edit.accepted')}</Notice>}
      {refused?.newer && (
        <section aria-labelledby="nyere" className="my-4 max-w-text border-l-4 border-focus bg-sand px-4 py-3">
          <h2 id="nyere" className="mb-2 text-m">
            {t('edit.newer')}
          </h2>
          <PostPieces pieces={refused.newer} threadId={thread.id} />
        </section>
      )}
      {bar === null ? (
        <PostForm
          threadId={thread.id}
          audience={thread.audience}
          invited={thread.invited}
          voices={[]}
          callable={[]}
          action={paths.postEditing(thread.id, post.number)}
          refused={refused}
          edit={post}
        />
      ) : (
        <WritingBarNotice bar={bar} returnTo="" suspendedUntil={suspendedUntil} />
      )}
    </>
  )
}
