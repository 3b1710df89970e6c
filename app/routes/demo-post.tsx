import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { formatDateTime } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { readLetters } from '~/notifications/read-letters.server'
import { Cell, DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const { letters, count } = await readLetters()
  const title = textsFor(request, 'notifications')('demoPost.title')
  const language = languageOf(request)
  return {
    title,
    windowTitle: titleWithSite(request, title),
    letters: letters.map(({ name, to, subject, date }) => ({ name, to, subject, at: formatDateTime(date, language) })),
    more: count > letters.length,
  }
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.windowTitle },
  { name: 'robots', content: 'noindex' },
]

export default function DemoPost() {
  const { t } = useTranslation('notifications')
  const { title, letters, more } = useLoaderData<typeof loader>()
  const paths = usePaths()
  return (
    <>
      <PageHeading title={title} lead={t('demoPost.lead')} />
      {letters.length === 0 ? (
        <EmptyState title={t('demoPost.empty')}>{t('demoPost.emptyHow')}</EmptyState>
      ) : (
        <DataTable
          caption={t('demoPost.list')}
          columns={[
            { key: 'subject', title: t('demoPost.subject') },
            { key: 'at', title: t('demoPost.at') },
          ]}
        >
          {letters.map(({ name, to, subject, at }) => (
            <tr key={name}>
              <Cell head>
                <Link className="link" to={paths.demoLetter(name)}>
                  {subject}
                </Link>
                <span className="block break-all font-normal text-slate">{to}</span>
              </Cell>
              <Cell>{at}</Cell>
            </tr>
          ))}
        </DataTable>
      )}
      {more && <p className="mt-3 text-s text-slate">{t('demoPost.newest', { count: letters.length })}</p>}
    </>
  )
}
