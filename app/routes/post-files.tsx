import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Person } from '~/accounts/actor'
import { requireActor } from '~/accounts/require-actor.server'
import { attachPostFile } from '~/dialogue/files/attach-post-file.server'
import { changePostCaption } from '~/dialogue/files/change-post-caption.server'
import type { PostPlace } from '~/dialogue/files/change-post-files.server'
import { removePostFile } from '~/dialogue/files/remove-post-file.server'
import { postAddress } from '~/dialogue/post-address'
import { mayEdit } from '~/dialogue/post-rules'
import { readOwnPost } from '~/dialogue/read-own-post.server'
import { textsFor } from '~/i18n/texts.server'
import { watchText } from '~/moderation/watch-text.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { settings } from '~/platform/settings.server'
import { attachedForm } from '~/practices/files/attachment-form'
import { FilesPage } from '~/practices/files/files-page'
import { type FilesRefusal, readFilesMessage, readFilesRefusal } from '~/practices/files/files-refusal'
import { readUpload } from '~/practices/files/read-upload.server'
import { errorsOf } from '~/practices/files/upload-errors'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

const placeOf = (params: LoaderFunctionArgs['params']) => ({ threadId: params.id ?? '', number: Number(params.number) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const place = placeOf(params)
  const { thread, post } = await readOwnPost(actor, place.threadId, place.number)
  if (!thread.locked && !mayEdit(actor, post, thread.locked)) notFound()
  return {
    title: textsFor(request, 'attachments')('page.post'),
    place,
    files: post.files,
    closed: thread.locked ? ('locked' as const) : null,
    limitBytes: settings.attachmentLimitBytes,
    message: readFilesMessage(request.url),
    tooLarge: new URL(request.url).searchParams.get('fejl') === 'for-stor',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const place = placeOf(params)
  await readOwnPost(actor, place.threadId, place.number)
  const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
  const done = isUpload ? await upload(request, actor, place) : await change(request, actor, place)
  if (typeof done !== 'string') return refuse(done)
  return redirect(pathsFor(request).postFiles(place.threadId, place.number, { besked: done }))
}

async function upload(request: Request, actor: Person, place: PostPlace): Promise<string | FilesRefusal> {
  const read = await readUpload(request)
  if (!read.ok) return { intent: 'upload', errors: read.errors, caption: read.caption }
  const attached = await attachPostFile(actor, place, read.upload, new Date(), watchText)
  if (attached.ok) return 'lagt'
  return { intent: 'upload', errors: errorsOf(attached.problem), caption: read.upload.caption }
}

async function change(request: Request, actor: Person, place: PostPlace): Promise<string | FilesRefusal> {
  const form = await readForm(request, attachedForm)
  if (!form.ok) return readFilesRefusal(form)
  const { fileId } = form.value
  const changed =
    form.value.intent === 'remove'
      ? await removePostFile(actor, place, fileId)
      : await changePostCaption(actor, place, form.value, new Date(), watchText)
  const caption = form.value.intent === 'caption' ? form.value.caption : null
  if (!changed.ok) return { intent: 'file', fileId, refusal: changed.problem, caption }
  return form.value.intent === 'remove' ? 'fjernet' : 'gemt'
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PostFiles() {
  const { t } = useTranslation('attachments')
  const paths = usePaths()
  const { title, place, ...page } = useLoaderData<typeof loader>()
  const { threadId, number } = place
  return (
    <>
      <PageHeading
        title={title}
        lead={t('page.leadPost')}
        above={
          <Link to={postAddress(paths, threadId, number)} className="link">
            {t('page.backToPost')}
          </Link>
        }
      />
      <FilesPage
        of="post"
        uploadAddress={paths.uploadPostFile(threadId, number)}
        refused={useActionData<typeof action>()}
        {...page}
      />
    </>
  )
}
