import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatDateTime } from '~/i18n/format'
import { textsFor } from '~/i18n/texts.server'
import { readReceipt } from '~/moderation/read-receipt.server'
import { StatementView } from '~/moderation/statement-view'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'

// The address is a secret: it is not kept by anybody on the way, nor told to where a link leads.
export const headers: HeadersFunction = () => ({
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const receipt = await readReceipt(params.key ?? '')
  const t = textsFor(request, 'transparency')
  return {
    title: t('receipt.title'),
    ...receipt,
    sent: new URL(request.url).searchParams.get('besked') === 'sendt',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'robots', content: 'noindex' },
]

export default function Receipt() {
  const { t } = useTranslation('transparency')
  const language = useLanguage()
  const { title, sent, notice, decision } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={sent ? null : t('receipt.lead')} />
      {sent && (
        <Notice tone="success" live>
          {t('receipt.thanks')}
        </Notice>
      )}
      <dl className="mb-8 max-w-text">
        {[
          [t('receipt.sentAt'), formatDateTime(notice.createdAt, language)],
          [
            t('receipt.state'),
            decision
              ? t('receipt.decided', { date: formatDate(decision.effectiveAt, language) })
              : t('receipt.waiting'),
          ],
          [t('receipt.address'), notice.address],
          [t('receipt.text'), notice.text],
          ...(notice.lawNamed ? [[t('receipt.law'), notice.lawNamed]] : []),
        ].map(([name, value]) => (
          <div key={name} className="mb-3">
            <dt className="font-semibold">{name}</dt>
            <dd className="whitespace-pre-line break-words">{value}</dd>
          </div>
        ))}
      </dl>
      {decision && (
        <>
          <StatementView decision={decision} titleOfText={null} withFacts={false} />
          <p className="max-w-text">{t('receipt.disagree')}</p>
        </>
      )}
    </>
  )
}
