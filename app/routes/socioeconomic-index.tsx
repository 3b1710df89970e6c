import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '~/accounts/policy'
import { findActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { NeedChart } from '~/peers/socioeconomic/need-chart'
import { NeedForm } from '~/peers/socioeconomic/need-form'
import { needLine, needRows, refusedComparison } from '~/peers/socioeconomic/need-list'
import { NeedMap } from '~/peers/socioeconomic/need-map'
import { NeedMeaning } from '~/peers/socioeconomic/need-meaning'
import { readNeedQuery } from '~/peers/socioeconomic/need-query'
import { NeedTable } from '~/peers/socioeconomic/need-table'
import { readNeedFigures } from '~/peers/socioeconomic/read-need-figures.server'
import { ButtonLink } from '~/ui/button'
import { DemoMark } from '~/ui/demo-mark'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const t = textsFor(request, 'socioeconomic')
  const heading = { title: t('title'), description: t('lead') }
  const figures = await readNeedFigures()
  if (figures === null) {
    const reader = await findActor(request)
    return { ...heading, list: null, mayImport: reader !== null && can(reader, { do: 'import-observations' }) }
  }
  const query = readNeedQuery(new URL(request.url).searchParams, figures.years)
  const refused = refusedComparison(query.year, query.since)
  const list = {
    query,
    refused,
    rows: needRows(figures, query.year, query.since),
    line: query.code === null ? null : needLine(figures, query.code),
    years: figures.years,
    source: figures.source,
    isDemo: figures.isDemo,
  }
  return { ...heading, list, mayImport: false }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
]

export default function SocioeconomicIndex() {
  const { t } = useTranslation('socioeconomic')
  const paths = usePaths()
  const { title, description, list, mayImport } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={description}>
        {list?.isDemo && (
          <p className="mt-2">
            <DemoMark /> {t('demoSource')}
          </p>
        )}
      </PageHeading>
      <NeedMeaning />
      {list ? (
        <NationalList {...list} />
      ) : (
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.text')}</p>
          {mayImport && (
            <>
              <p className="my-3">{t('empty.staff')}</p>
              <ButtonLink to={paths.keyFigures()}>{t('empty.toImport')}</ButtonLink>
            </>
          )}
        </EmptyState>
      )}
    </>
  )
}

type ShownList = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['list']>

function NationalList({ query, refused, rows, line, years, source, isDemo }: ShownList) {
  const { t } = useTranslation('socioeconomic')
  const language = useLanguage()
  const paths = usePaths()
  const { year, since, code } = query
  const municipality = code === null ? null : municipalityByCode(code)
  const name = municipality ? municipalityName(municipality, language) : ''
  return (
    <>
      <NeedForm query={query} years={years} />
      {refused !== null && since !== null && (
        <Notice tone="warning" title={t('refused.title', { from: since, to: year })}>
          <p>{t(`refused.${refused}`)}</p>
          <p>{t('refused.remedy')}</p>
        </Notice>
      )}
      {municipality && line && (
        <section aria-labelledby="linjen" className="mt-8">
          <h2 id="linjen" className="text-xl">
            {t('line.title', { municipality: name })}
          </h2>
          <p className="mb-3 max-w-text text-slate">{t('line.lead')}</p>
          <NeedChart points={line} municipality={name} isDemo={isDemo} />
        </section>
      )}
      <section aria-labelledby="landslisten" className="mt-8">
        <h2 id="landslisten" className="text-xl">
          {t('table.title', { year })}
        </h2>
        <div className="mt-3 grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[5fr_7fr]">
          <NeedMap rows={rows} year={year} describedBy="landslisten-tabel" current={code} />
          <div id="landslisten-tabel" tabIndex={-1}>
            <NeedTable rows={rows} query={query} since={refused === null ? since : null} />
          </div>
        </div>
        <p className="mt-4 max-w-text text-s text-slate">{isDemo ? t('demoSource') : t('source', { source })}</p>
        <p className="mt-2">
          <Link to={paths.socioeconomicIndexCsv()} className="link" reloadDocument>
            {t('download')}
          </Link>
        </p>
      </section>
    </>
  )
}
