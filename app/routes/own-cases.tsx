import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { formatDate } from '~/i18n/format'
import { textsFor } from '~/i18n/texts.server'
import { listOwnDecisions, listOwnReports } from '~/moderation/own-cases-store.server'
import { Cell, DataTable } from '~/ui/data-table'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const { userId } = await requireActor(request)
  const t = textsFor(request, 'transparency')
  return {
    title: t('own.title'),
    decisions: await listOwnDecisions(userId),
    reports: await listOwnReports(userId),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function OwnCases() {
  const { t } = useTranslation('transparency')
  const { t: moderation } = useTranslation('moderation')
  const language = useLanguage()
  const paths = usePaths()
  const { title, decisions, reports } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={t('own.lead')} />
      <section className="mb-10">
        <h2 className="mb-3 text-xl">{t('own.aboutMe')}</h2>
        {decisions.length === 0 ? (
          <p>{t('own.noneAboutMe')}</p>
        ) : (
          <DataTable
            caption={t('own.aboutMe')}
            hideCaption
            columns={[
              { key: 'what', title: t('own.what') },
              { key: 'date', title: t('own.date') },
            ]}
          >
            {decisions.map(({ id, outcome, effectiveAt, overturned }) => (
              <tr key={id}>
                <Cell head>
                  <Link to={paths.decision(id)} className="link">
                    {moderation(`decided.${outcome}`)}
                  </Link>
                  {overturned && ` (${t('own.overturned')})`}
                </Cell>
                <Cell>{formatDate(effectiveAt, language)}</Cell>
              </tr>
            ))}
          </DataTable>
        )}
      </section>
      <section>
        <h2 className="mb-3 text-xl">{t('own.reported')}</h2>
        {reports.length === 0 ? (
          <p>{t('own.noneReported')}</p>
        ) : (
          <DataTable
            caption={t('own.reported')}
            hideCaption
            columns={[
              { key: 'reason', title: t('own.reason') },
              { key: 'date', title: t('own.date') },
              { key: 'state', title: t('own.state') },
            ]}
          >
            {reports.map(({ id, reason, createdAt, decision }) => (
              <tr key={id}>
                <Cell head>{moderation(`reasons.${reason}`)}</Cell>
                <Cell>{formatDate(createdAt, language)}</Cell>
                <Cell>
                  {decision ? (
                    <Link to={paths.decision(decision.id)} className="link">
                      {moderation(`decided.${decision.outcome}`)}
                    </Link>
                  ) : (
                    t('own.waiting')
                  )}
                </Cell>
              </tr>
            ))}
          </DataTable>
        )}
      </section>
    </>
  )
}
