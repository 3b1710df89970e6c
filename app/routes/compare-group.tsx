import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { GroupForm, OwnMunicipalityForm } from '~/index/comparison/group-form'
import { readGroupQuery } from '~/index/comparison/group-query'
import { GroupResult } from '~/index/comparison/group-result'
import { LikenessForm } from '~/index/comparison/likeness-form'
import { readGroup, readLikeness } from '~/index/comparison/read-group.server'
import { EditionLine } from '~/index/edition-line'
import { findShownEdition } from '~/index/find-shown-edition.server'
import { shownEdition } from '~/index/shown-edition'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { fewestForMedian } from '~/peers/peer-median'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const t = textsFor(request, 'comparison')
  const { edition, editions } = await findShownEdition(request)
  const query = readGroupQuery(new URL(request.url).searchParams)
  const { code, members } = query
  const isEnough = edition !== null && code !== null && members.length >= fewestForMedian
  return {
    title: t('group.title'),
    description: t('group.lead'),
    query,
    edition: edition && shownEdition(edition),
    older: edition !== null && edition.slug !== editions[0]?.slug ? edition.slug : null,
    likeness: await readLikeness(query),
    result: isEnough ? await readGroup(edition, code, members, languageOf(request)) : null,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
]

export default function CompareGroup() {
  const { t } = useTranslation('comparison')
  const paths = usePaths()
  const nameOf = useMunicipalityName()
  const { title, description, query, edition, older, likeness, result } = useLoaderData<typeof loader>()
  const { code, members, unknown, size } = query
  return (
    <>
      <PageHeading
        title={title}
        lead={description}
        above={
          <Link to={paths.compare()} className="link">
            {t('title')}
          </Link>
        }
      >
        {edition && <EditionLine edition={edition} />}
      </PageHeading>
      {edition ? <OwnMunicipalityForm code={code} older={older} /> : <EmptyState title={t('noEdition')} />}
      {unknown.length > 0 && <Notice tone="warning">{t('form.unknown', { names: unknown.join(', ') })}</Notice>}
      {code !== null && edition && (
        <>
          {members.length > 0 && result === null && (
            <Notice tone="warning">{t('group.own.tooFew', { municipality: nameOf(code) })}</Notice>
          )}
          {result && <GroupResult code={code} members={members} {...result} />}
          <LikenessForm code={code} older={older} size={size} {...likeness} />
          <GroupForm code={code} members={members} older={older} />
        </>
      )}
    </>
  )
}
