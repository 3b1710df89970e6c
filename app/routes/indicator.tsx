import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findActor } from '~/accounts/require-actor.server'
import { areaById, themeById } from '~/catalogue/areas'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { EditionChooser } from '~/index/edition-chooser'
import { EditionLine } from '~/index/edition-line'
import { readFigureOrder } from '~/index/figure-order'
import { IndicatorFacts } from '~/index/indicator-facts'
import { IndicatorFigures } from '~/index/indicator-figures'
import { NoEdition } from '~/index/no-edition'
import { PageSection } from '~/index/page-section'
import { readIndicator } from '~/index/read-indicator.server'
import { municipalityByCode } from '~/municipalities/municipalities'
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
  return {
    title: indicator.name[language],
    description: t('indicator.description', { indicator: indicator.name[language] }),
    groups: [areaById(indicator.area)?.name[language], themeById(indicator.theme)?.name[language]].join(' · '),
    indicator,
    inEdition,
    practices: await listPracticesForIndicators([indicator.id], reader),
    order: readFigureOrder(query, indicator.direction !== 'neutral'),
    current: municipalityByCode(query.get('kommune') ?? '')?.code ?? null,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
]

export default function IndicatorPage() {
  const { t } = useTranslation('profile')
  const paths = usePaths()
  const { title, groups, indicator, inEdition, practices, order, current } = useLoaderData<typeof loader>()
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
        <IndicatorFigures indicator={indicator} order={order} current={current} {...inEdition} />
      ) : (
        <NoEdition />
      )}
      <PageSection id="praksis" title={t('practices.forIndicator')} lead={t('practices.forIndicatorLead')}>
        {practices.map((practice) => (
          <PracticeCard key={practice.slug} practice={practice} />
        ))}
        {practices.length === 0 && <p>{t('practices.noneForIndicator')}</p>}
        <p className="mt-4">
          <Link to={paths.newPractice({ indikator: indicator.id })} className="link" rel="nofollow">
            {t('practices.shareYours')}
          </Link>
        </p>
      </PageSection>
    </>
  )
}
