import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findActor, requireActor } from '~/accounts/require-actor.server'
import { formatDate } from '~/i18n/format'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { hasOpenHistory } from '~/practices/has-open-history.server'
import { mayWritePractice } from '~/practices/practice-visibility'
import { readWithHistory } from '~/practices/read-practice.server'
import { wholeNumber } from '~/practices/revision-address'
import { listRevisions } from '~/practices/revision-store.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { Button } from '~/ui/button'
import { Cell, DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { SelectField } from '~/ui/field'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params.slug ?? ''
  const reader = (await hasOpenHistory(slug)) ? await findActor(request) : await requireActor(request)
  const practice = await readWithHistory(reader, slug)
  const query = new URL(request.url).searchParams
  const one = wholeNumber(query.get('version'))
  if (one !== null) throw redirect(pathsFor(request).practiceRevision(practice.slug, one, { mod: query.get('mod') }))
  const t = textsFor(request, 'practices')
  const mayWrite = mayWritePractice(reader, practice)
  return {
    title: t('history.title'),
    lead: mayWrite ? t('history.lead') : t('history.exampleLead'),
    slug: practice.slug,
    practiceTitle: (practice.current?.text ?? (await findWorkingCopy(practice.id)).text).title,
    revisions: await listRevisions(practice.id),
    hasWorkingCopy: mayWrite && practice.hasWorkingCopy,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PracticeRevisions() {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const { title, lead, slug, practiceTitle, revisions, hasWorkingCopy } = useLoaderData<typeof loader>()
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
        lead={lead}
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
                <span lang="da">
                  {revision.title}
                  {revision.model && <span className="block text-slate">{revision.model}</span>}
                </span>
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
      {revisions.length + (hasWorkingCopy ? 1 : 0) > 1 && (
        <CompareTwo numbers={revisions.map(({ number }) => number)} hasWorkingCopy={hasWorkingCopy} />
      )}
    </>
  )
}

function CompareTwo({ numbers, hasWorkingCopy }: { numbers: number[]; hasWorkingCopy: boolean }) {
  const { t } = useTranslation('practices')
  const versions = numbers.map((number) => ({
    value: String(number),
    label: t('history.revisionNamed', { number }),
  }))
  const others = [...(hasWorkingCopy ? [{ value: 'kladde', label: t('history.workingCopy') }] : []), ...versions]
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-l">{t('history.compareTwo')}</h2>
      <Form method="get" className="flex flex-wrap items-end gap-x-4">
        <SelectField
          name="version"
          label={t('history.first')}
          choices={versions}
          defaultValue={versions.at(-1)?.value}
        />
        <SelectField name="mod" label={t('history.second')} choices={others} defaultValue={others[0]?.value} />
        <div className="mb-5">
          <Button quiet>{t('history.compare')}</Button>
        </div>
      </Form>
    </section>
  )
}
