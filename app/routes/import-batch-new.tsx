import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { stageInBackground } from '~/collection/stage-in-background.server'
import { UploadFields } from '~/collection/upload-fields'
import { uploadForm, usualJumpFactor } from '~/collection/upload-form'
import { formatNumber } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { settings } from '~/platform/settings.server'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

type Problem = 'file-missing' | 'file-empty' | 'file-too-large' | 'bad-jump-factor' | 'too-long'

const megabytes = settings.uploadLimitBytes / 1_048_576

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'import-observations' })
  return {
    title: textsFor(request, 'collection')('upload.title'),
    megabytes: formatNumber(megabytes, languageOf(request)),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'import-observations' })
  const t = textsFor(request, 'collection')
  const slots = { megabytes: formatNumber(megabytes, languageOf(request)) }
  const form = await readForm(request, uploadForm)
  const values = { source: textOf(form.formData, 'source'), jumpFactor: textOf(form.formData, 'jumpFactor') }
  if (!form.ok) {
    const sentences = (field: string) =>
      form.reply.error?.[field]?.map((code) => t(`problems.${code as Problem}`, slots)) ?? []
    const errors = { file: sentences('file'), source: sentences('source'), jumpFactor: sentences('jumpFactor') }
    return refuse({ values, errors })
  }
  const { file, source, jumpFactor } = form.value
  if (file.size > settings.uploadLimitBytes) {
    return refuse({ values, errors: { file: [t('problems.file-too-large', slots)] } }, 413)
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const batchId = await stageInBackground(actor, { fileName: file.name, bytes, jumpFactor, sourceNote: source || null })
  return redirect(pathsFor(request).importBatch(batchId))
}

function textOf(formData: FormData, name: string): string {
  const value = formData.get(name)
  return typeof value === 'string' ? value : ''
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function NewImportBatch() {
  const { t } = useTranslation('collection')
  const paths = usePaths()
  const { title, megabytes } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('upload.lead')}
        above={
          <Link className="link" to={paths.importBatches()}>
            {t('batch.backToList')}
          </Link>
        }
      />
      <UploadFields
        megabytes={megabytes}
        errors={refused?.errors ?? {}}
        values={refused?.values ?? { source: '', jumpFactor: String(usualJumpFactor) }}
      />
    </>
  )
}
