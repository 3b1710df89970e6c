import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { areaById, themeById } from '~/catalogue/areas'
import { readThreadsOf } from '~/dialogue/read-threads-of.server'
import { ThreadSection } from '~/dialogue/thread-section'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { EditionLine } from '~/index/edition-line'
import { NoEdition } from '~/index/no-edition'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { orNotFound } from '~/platform/refusal.server'
import { askWhatIf } from '~/practices/ask-what-if.server'
import { chosenCode } from '~/practices/chosen-code'
import { readWeakIndicator } from '~/practices/read-weak-indicator.server'
import { readPart } from '~/practices/recommendation/recommendation'
import { WeakIndicatorPage } from '~/practices/weak-indicator-page'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const query = new URL(request.url).searchParams
  const code = chosenCode(actor, query)
  if (code === null) return redirect(pathsFor(request).myMunicipality())
  const municipality = municipalityName(orNotFound(municipalityByCode(code)), language)
  const found = await readWeakIndicator(actor, { code, indicatorId: params.id ?? '' }, language)
  const t = textsFor(request, 'planning')
  return {
    ...found,
    code,
    title: t('weak.titleOf', { indicator: found.indicator.name, municipality }),
    by: readPart(query),
    whatIf: await askWhatIf(actor, { code, indicator: found.indicator, typed: query.get('vaerdi') }, language),
    conversation: await readThreadsOf(actor, { indicatorId: found.indicator.id }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function WeakIndicator() {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const paths = usePaths()
  const { code, title, by, whatIf, indicator, allowed, inEdition, conversation } = useLoaderData<typeof loader>()
  const groups = [areaById(indicator.area)?.name[language], themeById(indicator.theme)?.name[language]]
  return (
    <>
      <PageHeading
        title={title}
        lead={t('weak.lead')}
        above={
          <>
            <Link to={paths.weakIndicators({ kommune: code })} className="link">
              {t('weak.all')}
            </Link>{' '}
            · {groups.join(' · ')}
          </>
        }
      >
        {inEdition && (
          <div className="mt-2">
            <EditionLine edition={inEdition.edition} />
          </div>
        )}
      </PageHeading>
      {inEdition ? <WeakIndicatorPage {...inEdition} {...{ code, indicator, allowed, by, whatIf }} /> : <NoEdition />}
      <ThreadSection {...conversation} about={{ indicator: indicator.id }} />
    </>
  )
}
