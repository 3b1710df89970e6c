import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { clientNetworkOf } from '~/accounts/client-network.server'
import { languageOf, languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { IllegalNoticeForm } from '~/moderation/illegal-notice-form'
import { noticeForm } from '~/moderation/notice-form'
import { refusedForm } from '~/moderation/refused-form.server'
import { reportIllegal } from '~/moderation/report-illegal.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { settings } from '~/platform/settings.server'
import { describePage } from '~/ui/describe-page.server'
import { PageHeading } from '~/ui/page-heading'
import { pageMeta } from '~/ui/page-meta'

export function loader({ request }: LoaderFunctionArgs) {
  const t = textsFor(request, 'transparency')
  const path = pathsFor(request).reportIllegal()
  return {
    page: describePage(request, { title: t('notice.title'), description: t('notice.description'), path }),
    example: `${settings.publicUrl ?? ''}${pathsFor(request).practice('eksempel')}`,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, noticeForm)
  if (!form.ok) return refuse({ ...refusedForm(form.formData, form), limited: false })
  const from = { network: clientNetworkOf(request), language: languageOf(request) }
  const reported = await reportIllegal(form.value, from, new Date())
  if (!reported.ok) return refuse({ ...refusedForm(form.formData, {}), limited: true }, 429)
  return redirect(pathsFor(request).receipt(reported.value, { besked: 'sendt' }))
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export default function ReportIllegal() {
  const { t } = useTranslation('transparency')
  const { example } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading title={t('notice.title')} lead={t('notice.lead')} />
      <IllegalNoticeForm example={example} refused={refused} />
    </>
  )
}
