import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { requireActor } from '~/accounts/require-actor.server'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { DigestView } from '~/digest/digest-view'
import { previewDigest } from '~/digest/preview-digest.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const sections = await previewDigest(actor, languageOf(request), new Date())
  const title = textsFor(request, 'notifications')('digest.title')
  return { title, windowTitle: titleWithSite(request, title), name: actor.name, sections }
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function DigestPreview() {
  const { t } = useTranslation('notifications')
  const { title, name, sections } = useLoaderData<typeof loader>()
  const paths = usePaths()
  return (
    <>
      <PageHeading title={title} lead={t('digest.lead')} />
      {sections.length === 0 ? (
        <EmptyState title={t('digest.nothing')}>{t('digest.nothingHow')}</EmptyState>
      ) : (
        <DigestView name={name} sections={sections} />
      )}
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-1">
        <Link className="link" to={paths.notifications()}>
          {t('choices.toInbox')}
        </Link>
        <Link className="link" to={paths.notificationChoices()}>
          {t('inbox.choices')}
        </Link>
      </p>
    </>
  )
}
