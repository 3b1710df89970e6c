import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findActor } from '~/accounts/require-actor.server'
import { areaById, themeById } from '~/catalogue/areas'
import { readThreadsOf } from '~/dialogue/read-threads-of.server'
import { ThreadSection } from '~/dialogue/thread-section'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { EditionChooser } from '~/index/edition-chooser'
import { EditionLine } from '~/index/edition-line'
import { ExpectedSection } from '~/index/expected/expected-section'
import { readFigureOrder } from '~/index/figure-order'
import { IndicatorFacts } from '~/index/indicator-facts'
import { IndicatorFigures } from '~/index/indicator-figures'
import { NoEdition } from '~/index/no-edition'
import { PageSection } from '~/index/page-section'
import { readIndicator } from '~/index/read-indicator.server'
import { MunicipalityTrend } from '~/index/trend/municipality-trend'
import { readIndicatorTrend } from '~/index/trend/read-indicator-trend.server'
import { municipalityByCode } from '~/municipalities/municipalities'
import { listLinksTo } from '~/practices/link-store.server'
import { LinkSummary } from '~/practices/link-summary'
import { PracticeCard } from '~/practices/practice-card'
import { listPracticesForIndicators } from '~/practices/practice-store.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const language = languageOf(request)
  const reader = await findActor(request)
  const { indicator, inEdition } = await readIndicator(params.id ?? '', query.get('udgave'))
  const t = textsFor(request, 'profile')
  const current = municipalityByCode(query.get('kommune') ?? '')?.code ?? null
  return {
    title: indicator.name[language],
    description: t('indicator.description', { indicator: indicator.name[language] }),
    groups: [areaById(indicator.area)?.name[language], themeById(indicator.theme)?.name[language]].join(' · '),
    indicator,
    inEdition,
    talk: await readThreadsOf(reader, { indicatorId: indicator.id }),
    practices: await listPracticesForIndicators([indicator.id], reader),
    links: Object.fromEntries(await listLinksTo(indicator.id, reader)),
    order: readFigureOrder(query, indicator.direction !== 'neutral'),
    current,
    trend: current && (await readIndicatorTrend(current, indicator, query.get('udgave'))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
]

export default function IndicatorPage() {
  const { t } = useTranslation('profile')
  const paths = usePaths()
  const { title, groups, indicator, inEdition, practices, links, talk, order, current, trend } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} above={groups}>
        {indicator.direction === 'neutral' && <Notice>{t('indicator.contextNotice')}</Notice>}
        {inEdition && (
          <div className="mt-2 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
            <EditionLine edition={inEdition.edition} />
            <EditionChooser editions={inEdition.editions} chosen={inEdition.edition.slug} keep={{ kommune: current }} />
          </div>
        )}
      </PageHeading>
      <IndicatorFacts indicator={indicator} />
      {inEdition ? (
        <>
          <IndicatorFigures indicator={indicator} order={order} current={current} {...inEdition} />
          <ExpectedSection shown={inEdition.expectation} unit={indicator.unit} current={current} />
        </>
      ) : (
        <NoEdition />
      )}
      {current && trend && <MunicipalityTrend trend={trend} code={current} indicator={{ ...indicator, name: title }} />}
      <PageSection id="praksis" title={t('practices.forIndicator')} lead={t('practices.forIndicatorLead')}>
        {practices.map((practice) => (
          <PracticeCard key={practice.slug} practice={practice}>
            <LinkSummary link={links[practice.slug]} />
          </PracticeCard>
        ))}
        {practices.length === 0 && <p>{t('practices.noneForIndicator')}</p>}
        <p className="mt-4">
          <Link to={paths.newPractice({ indikator: indicator.id })} className="link" rel="nofollow">
            {t('practices.shareYours')}
          </Link>
        </p>
      </PageSection>
      <ThreadSection about={{ indicator: indicator.id }} {...talk} />
    </>
  )
}
