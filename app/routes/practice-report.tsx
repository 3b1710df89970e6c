import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { reportForm } from '~/moderation/moderation-forms'
import { ReportForm } from '~/moderation/report-form'
import { reportPractice } from '~/moderation/report-practice.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { readPractice } from '~/practices/read-practice.server'
import { fieldErrors } from '~/practices/save-answer'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { slug, state, current } = await readPractice(actor, params.slug ?? '')
  if (state !== 'published') notFound()
  const t = textsFor(request, 'moderation')
  const sent = new URL(request.url).searchParams.get('besked') === 'sendt'
  return { title: t('report.title'), slug, practiceTitle: current?.text.title ?? '', sent }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const form = await readForm(request, reportForm)
  const written = { reason: String(form.formData.get('reason') ?? ''), text: String(form.formData.get('text') ?? '') }
  if (!form.ok) return refuse({ errors: fieldErrors(form.reply.error), problem: null, ...written })
  const reported = await reportPractice(actor, slug, form.value, new Date())
  if (!reported.ok) return refuse({ errors: {}, problem: reported.problem, ...written }, 409)
  return redirect(pathsFor(request).reportPractice(slug, { besked: 'sendt' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ReportPractice() {
  const { t } = useTranslation('moderation')
  const paths = usePaths()
  const { title, slug, practiceTitle, sent } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const back = (
    <Link to={paths.practice(slug)} className="link">
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
      </>
    )
  }
  return (
    <>
      <PageHeading title={title} lead={t('report.lead', { title: practiceTitle })} above={back} />
      <ReportForm refused={refused} />
    </>
  )
}
