import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { CompareForm } from '~/index/comparison/compare-form'
import { ComparedContext } from '~/index/comparison/compared-context'
import { ComparedDifference } from '~/index/comparison/compared-difference'
import { ComparedGroups } from '~/index/comparison/compared-groups'
import { ComparedIndicators } from '~/index/comparison/compared-indicators'
import { ComparedPlaces } from '~/index/comparison/compared-places'
import { fewestCompared, readCompared } from '~/index/comparison/compared-query'
import { readAlike } from '~/index/comparison/read-alike.server'
import { readComparison } from '~/index/comparison/read-comparison.server'
import { readDifference } from '~/index/comparison/read-difference.server'
import { EditionLine } from '~/index/edition-line'
import { findShownEdition } from '~/index/find-shown-edition.server'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const t = textsFor(request, 'comparison')
  const { edition, editions } = await findShownEdition(request)
  const asked = readCompared(query)
  const isEnough = edition !== null && asked.codes.length >= fewestCompared
  const comparison = isEnough ? await readComparison(edition, asked.codes, languageOf(request)) : null
  return {
    title: t('title'),
    description: t('lead'),
    asked,
    hasEdition: edition !== null,
    older: edition !== null && edition.slug !== editions[0]?.slug ? edition.slug : null,
    comparison,
    alike: edition && comparison && (await readAlike(edition, comparison.standings)),
    pair: edition && comparison && (await readDifference(edition, comparison, query.get('forskel'))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
]

export default function Compare() {
  const { t } = useTranslation('comparison')
  const paths = usePaths()
  const nameOf = useMunicipalityName()
  const { title, description, asked, hasEdition, older, comparison, alike, pair } = useLoaderData<typeof loader>()
  const { codes, unknown, leftOut } = asked
  return (
    <>
      <PageHeading title={title} lead={description}>
        {comparison && <EditionLine edition={comparison.edition} />}
      </PageHeading>
      {hasEdition ? <CompareForm codes={codes} edition={older} /> : <EmptyState title={t('noEdition')} />}
      {unknown.length > 0 && <Notice tone="warning">{t('form.unknown', { names: unknown.join(', ') })}</Notice>}
      {leftOut.length > 0 && (
        <Notice tone="warning">{t('form.leftOut', { names: leftOut.map(nameOf).join(', ') })}</Notice>
      )}
      {codes.length === 1 && <Notice>{t('form.tooFew')}</Notice>}
      {comparison && (
        <>
          <ComparedPlaces codes={comparison.codes} standings={comparison.standings} alike={alike} />
          {pair && <ComparedDifference {...comparison} {...pair} alike={alike} />}
          <ComparedContext {...comparison.context} />
          <ComparedGroups codes={comparison.codes} standings={comparison.standings} />
          <ComparedIndicators codes={comparison.codes} indicators={comparison.indicators} />
        </>
      )}
      <p className="mt-8">
        <Link to={paths.compareWithGroup({ kommune: codes[0] ?? null })} className="link">
          {t('toGroup')}
        </Link>
      </p>
    </>
  )
}
