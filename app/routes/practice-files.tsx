import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Person } from '~/accounts/actor'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { settings } from '~/platform/settings.server'
import { attachPracticeFile } from '~/practices/files/attach-practice-file.server'
import { attachedForm } from '~/practices/files/attachment-form'
import { changeCaption } from '~/practices/files/change-caption.server'
import { FilesPage } from '~/practices/files/files-page'
import { type FilesRefusal, readFilesMessage, readFilesRefusal } from '~/practices/files/files-refusal'
import { listWorkingFiles } from '~/practices/files/practice-files-store.server'
import { readUpload } from '~/practices/files/read-upload.server'
import { removePracticeFile } from '~/practices/files/remove-practice-file.server'
import { errorsOf } from '~/practices/files/upload-errors'
import { readAsWriter } from '~/practices/read-practice.server'
import { isWaiting } from '~/practices/workflow/submission-store.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const practice = await readAsWriter(actor, params.slug ?? '')
  const t = textsFor(request, 'attachments')
  const { text } = await findWorkingCopy(practice.id)
  const closed = practice.lockedAt !== null ? ('locked' as const) : null
  return {
    title: t('page.practice', { title: text.title || textsFor(request, 'practices')('untitled') }),
    slug: practice.slug,
    files: await listWorkingFiles(practice.id),
    closed: closed ?? ((await isWaiting(practice.id)) ? ('submitted' as const) : null),
    limitBytes: settings.attachmentLimitBytes,
    message: readFilesMessage(request.url),
    tooLarge: new URL(request.url).searchParams.get('fejl') === 'for-stor',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  await readAsWriter(actor, slug)
  const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
  const done = isUpload ? await upload(request, actor, slug) : await change(request, actor, slug)
  return typeof done === 'string' ? redirect(pathsFor(request).practiceFiles(slug, { besked: done })) : refuse(done)
}

async function upload(request: Request, actor: Person, slug: string): Promise<string | FilesRefusal> {
  const read = await readUpload(request)
  if (!read.ok) return { intent: 'upload', errors: read.errors, caption: read.caption }
  const attached = await attachPracticeFile(actor, slug, read.upload, new Date())
  return attached.ok ? 'lagt' : { intent: 'upload', errors: errorsOf(attached.problem), caption: read.upload.caption }
}

async function change(request: Request, actor: Person, slug: string): Promise<string | FilesRefusal> {
  const form = await readForm(request, attachedForm)
  if (!form.ok) return readFilesRefusal(form)
  const { fileId } = form.value
  const now = new Date()
  const changed =
    form.value.intent === 'remove'
      ? await removePracticeFile(actor, slug, fileId, now)
      : await changeCaption(actor, slug, form.value, now)
  const caption = form.value.intent === 'caption' ? form.value.caption : null
  if (!changed.ok) return { intent: 'file', fileId, refusal: changed.problem, caption }
  return form.value.intent === 'remove' ? 'fjernet' : 'gemt'
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PracticeFiles() {
  const { t } = useTranslation('attachments')
  const paths = usePaths()
  const { title, slug, ...page } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('page.leadPractice')}
        above={
          <Link to={paths.editPractice(slug)} className="link">
            {t('page.backToPractice')}
          </Link>
        }
      />
      <FilesPage
        of="practice"
        uploadAddress={paths.uploadPracticeFile(slug)}
        refused={useActionData<typeof action>()}
        {...page}
      />
    </>
  )
}
