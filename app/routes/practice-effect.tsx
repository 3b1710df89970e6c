import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { EffectPage } from '~/practices/adoption/effect-page'
import { readEffects } from '~/practices/adoption/read-effects.server'
import { shownEffects } from '~/practices/adoption/shown-effect'
import { readPractice } from '~/practices/read-practice.server'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const reader = await findActor(request)
  const { id, slug, current } = await readPractice(reader, params.slug ?? '')
  const [effect] = await readEffects([id], reader)
  const t = textsFor(request, 'adoption')
  return {
    title: `${t('effect.pageTitle')}: ${current?.text.title ?? ''}`,
    heading: t('effect.pageTitle'),
    slug,
    practiceTitle: current?.text.title ?? '',
    effects: effect ? shownEffects(effect, await listIndicators(), languageOf(request)) : [],
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PracticeEffectPage() {
  const { t } = useTranslation('adoption')
  const paths = usePaths()
  const { heading, slug, practiceTitle, effects } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={heading}
        lead={t('effect.lead')}
        above={
          <Link to={paths.practice(slug)} className="link" lang="da">
            {practiceTitle}
          </Link>
        }
      />
      <EffectPage slug={slug} effects={effects} />
    </>
  )
}
