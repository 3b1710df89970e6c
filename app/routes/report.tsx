import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { pathInLanguage } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { reportForm } from '~/moderation/moderation-forms'
import { readableText } from '~/moderation/readable-text.server'
import { refusedForm } from '~/moderation/refused-form.server'
import { ReportForm } from '~/moderation/report-form'
import { reportText } from '~/moderation/report-text.server'
import { readTextRef } from '~/moderation/text-kind'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { orNotFound } from '~/platform/refusal.server'
import { ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const ref = orNotFound(readTextRef(params.kind, params.id))
  const sent = new URL(request.url).searchParams.get('besked') === 'sendt'
  const t = textsFor(request, 'moderation')
  const text = await readableText(actor, ref)
  // What has just hidden itself by this report is gone for the reporter too.
  if (text === null && sent) return { title: t('report.title'), textTitle: '', path: null, sent }
  const { title, path } = orNotFound(text)
  return { title: t('report.title'), textTitle: title, path, sent }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const ref = orNotFound(readTextRef(params.kind, params.id))
  const form = await readForm(request, reportForm)
  if (!form.ok) return refuse(refusedForm(form.formData, form))
  const reported = await reportText(actor, ref, form.value, new Date())
  if (!reported.ok) return refuse(refusedForm(form.formData, reported), 409)
  return redirect(pathsFor(request).report(ref.kind, ref.id, { besked: 'sendt' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Report() {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  const paths = usePaths()
  const { title, textTitle, path, sent } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const back = path && (
    <Link to={pathInLanguage(path, language)} className="link">
      {t('report.back')}
    </Link>
  )
  if (sent) {
    return (
      <>
        <PageHeading title={title} above={back} />
        <Notice tone="success" title={t('report.sentTitle')} live>
          {t('report.sent')}
        </Notice>
        <ButtonLink quiet to={paths.ownCases()}>
          {t('report.mine')}
        </ButtonLink>
      </>
    )
  }
  return (
    <>
      <PageHeading title={title} lead={t('report.lead', { title: textTitle })} above={back} />
      <ReportForm refused={refused} />
    </>
  )
}
