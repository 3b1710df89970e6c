import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { languageOf, languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { LoggedVersionView } from '~/index/process/logged-version'
import { readCorrectionsLog } from '~/index/process/read-corrections-log.server'
import { pathsFor } from '~/paths'
import { describePage } from '~/ui/describe-page.server'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { pageMeta } from '~/ui/page-meta'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const t = textsFor(request, 'process')
  const path = pathsFor(request).correctionsLog()
  return {
    page: describePage(request, { title: t('log.title'), description: t('log.description'), path }),
    ...(await readCorrectionsLog(languageOf(request))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export default function CorrectionsLog() {
  const { t } = useTranslation(['process', 'ranking'])
  const language = useLanguage()
  const paths = usePaths()
  const { versions, abstentions } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={t('log.title')}
        lead={t('log.lead')}
        above={
          <Link className="link" to={paths.ranking()}>
            {t('ranking:table.title')}
          </Link>
        }
      />
      {versions.length === 0 && <EmptyState title={t('log.empty')}>{t('log.emptyText')}</EmptyState>}
      {versions.map((version) => (
        <LoggedVersionView key={version.slug} version={version} />
      ))}
      {abstentions.length > 0 && (
        <section className="mt-10">
          <h2 className="text-xl">{t('log.abstentions')}</h2>
          <ul className="mt-3 max-w-text list-disc pl-5">
            {abstentions.map(({ id, municipality, edition, reason, decidedAt, endedAt }) => (
              <li key={id}>
                {t('log.abstains', { municipality, edition: edition.title, when: formatDate(decidedAt, language) })}{' '}
                {reason} {endedAt !== null && t('log.abstentionEnded', { when: formatDate(endedAt, language) })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
