import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { formatDateTime } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { LetterText } from '~/notifications/letter-text'
import { readLetter } from '~/notifications/read-letters.server'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { subject, date, ...letter } = await readLetter(params.name ?? '')
  const at = formatDateTime(date, languageOf(request))
  return { ...letter, at, title: subject, windowTitle: titleWithSite(request, subject) }
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.windowTitle },
  { name: 'robots', content: 'noindex' },
]

export default function DemoLetter() {
  const { t } = useTranslation('notifications')
  const { title, from, to, at, text } = useLoaderData<typeof loader>()
  const paths = usePaths()
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link className="link" to={paths.demoPost()}>
            {t('demoPost.back')}
          </Link>
        }
      />
      <dl className="mb-6 max-w-text">
        <dt className="text-s text-slate">{t('demoPost.from')}</dt>
        <dd className="mb-2 break-all">{from}</dd>
        <dt className="text-s text-slate">{t('demoPost.to')}</dt>
        <dd className="mb-2 break-all">{to}</dd>
        <dt className="text-s text-slate">{t('demoPost.at')}</dt>
        <dd>{at}</dd>
      </dl>
      <LetterText text={text} />
    </>
  )
}
