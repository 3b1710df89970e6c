import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { HelpFilterForm } from '~/practices/help/help-filter-form'
import { readHelpFilter } from '~/practices/help/help-form'
import { helpKinds } from '~/practices/help/help-notice'
import { HelpNoticeList } from '~/practices/help/help-notice-list'
import { readHelpNotices } from '~/practices/help/read-help-notices.server'
import { ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const query = new URL(request.url).searchParams
  const filter = readHelpFilter(query)
  return {
    title: textsFor(request, 'planning')('help.title'),
    filter,
    closed: query.get('besked') === 'lukket',
    ...(await readHelpNotices(actor, filter, languageOf(request))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function HelpNotices() {
  const { t } = useTranslation('planning')
  const paths = usePaths()
  const { title, filter, closed, notices, indicators, speaksFor, mayWriteTo } = useLoaderData<typeof loader>()
  const names = Object.fromEntries(indicators.map(({ id, name }) => [id, name]))
  return (
    <>
      <PageHeading title={title} lead={t('help.lead')}>
        {speaksFor.length > 0 && (
          <p className="mt-4">
            <ButtonLink to={paths.newHelpNotice({ indikator: filter.indicatorId, omraade: filter.area })}>
              {t('help.create')}
            </ButtonLink>
          </p>
        )}
      </PageHeading>
      {closed && (
        <Notice tone="success" live>
          {t('help.closedDone')}
        </Notice>
      )}
      <HelpFilterForm filter={filter} indicators={indicators} />
      {notices.length === 0 && (filter.area !== null || filter.indicatorId !== null) && <p>{t('help.noneHelp')}</p>}
      <div className="grid gap-x-12 lg:grid-cols-2">
        {helpKinds.map((kind) => (
          <HelpNoticeList
            key={kind}
            title={t(`help.kinds.${kind}`)}
            none={t(`help.none.${kind}`)}
            notices={notices.filter((notice) => notice.kind === kind)}
            indicatorNames={names}
            own={speaksFor}
            mayWriteTo={mayWriteTo}
          />
        ))}
      </div>
    </>
  )
}
