import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { fittingIndicators, narrows, readIndicatorFilter } from '~/index/indicator-filter'
import { IndicatorFilterForm } from '~/index/indicator-filter-form'
import { IndicatorList } from '~/index/indicator-list'
import { shownIndicator } from '~/index/shown-indicator'
import { countPracticesByIndicator } from '~/practices/practice-count-store.server'
import { PageHeading } from '~/ui/page-heading'

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request)
  const filter = readIndicatorFilter(new URL(request.url).searchParams)
  const reader = await findActor(request)
  const [indicators, practiceCounts] = await Promise.all([listIndicators(), countPracticesByIndicator(reader)])
  const t = textsFor(request, 'profile')
  return {
    title: t('indicators.title'),
    description: t('indicators.lead'),
    filter,
    total: indicators.length,
    fitting: fittingIndicators(indicators, filter).map((indicator) => ({
      ...shownIndicator(indicator, language),
      practices: practiceCounts.get(indicator.id) ?? 0,
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
]

export default function Indicators() {
  const { t } = useTranslation('profile')
  const { title, description, filter, total, fitting } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={description} />
      <IndicatorFilterForm key={JSON.stringify(filter)} filter={filter} />
      <p className="my-4 font-semibold" role="status">
        {narrows(filter)
          ? t('indicators.fitting', { count: fitting.length, total })
          : t('indicators.count', { count: total })}
      </p>
      <IndicatorList indicators={fitting} />
    </>
  )
}
