import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { formatDate } from '~/i18n/format'
import { textsFor } from '~/i18n/texts.server'
import { readAsWriter } from '~/practices/read-practice.server'
import { listRevisions } from '~/practices/revision-store.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { Cell, DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const practice = await readAsWriter(actor, params.slug ?? '')
  const t = textsFor(request, 'practices')
  return {
    title: t('history.title'),
    slug: practice.slug,
    practiceTitle: (practice.current?.text ?? (await findWorkingCopy(practice.id)).text).title,
    revisions: await listRevisions(practice.id),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PracticeRevisions() {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const { title, slug, practiceTitle, revisions } = useLoaderData<typeof loader>()
  const columns = [
    { key: 'number', title: t('history.number'), numeric: true },
    { key: 'date', title: t('history.date') },
    { key: 'heading', title: t('history.heading') },
    { key: 'author', title: t('history.author') },
    { key: 'see', title: t('own.next') },
  ]
  return (
    <>
      <PageHeading
        title={title}
        lead={t('history.lead')}
        above={
          <Link to={paths.practice(slug)} className="link">
            {practiceTitle || t('untitled')}
          </Link>
        }
      />
      {revisions.length === 0 ? (
        <EmptyState title={t('history.none')} />
      ) : (
        <DataTable caption={title} columns={columns} hideCaption>
          {revisions.map((revision) => (
            <tr key={revision.number}>
              <Cell numeric head>
                {revision.number}
              </Cell>
              <Cell>{formatDate(revision.publishedAt, language)}</Cell>
              <Cell>
                <span lang="da">{revision.title}</span>
              </Cell>
              <Cell>{revision.author ?? t('history.unknownAuthor')}</Cell>
              <Cell>
                <Link to={paths.practiceRevision(slug, revision.number)} className="link">
                  {revision.number === 1 ? t('history.seeFirst') : t('history.see')}
                  <span className="sr-only"> ({t('history.revisionNamed', { number: revision.number })})</span>
                </Link>
              </Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </>
  )
}
