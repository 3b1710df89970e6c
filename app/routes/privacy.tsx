import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { sessionCookieName } from '~/accounts/session-cookie'
import { absoluteDays, slidingDays } from '~/accounts/session-lifetime'
import { languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { settings } from '~/platform/settings.server'
import { describePage } from '~/ui/describe-page.server'
import { PageHeading } from '~/ui/page-heading'
import { pageMeta } from '~/ui/page-meta'
import { TextSection } from '~/ui/text-section'

export function loader({ request }: LoaderFunctionArgs) {
  const t = textsFor(request, 'ranking')
  const path = pathsFor(request).privacy()
  return {
    page: describePage(request, { title: t('privacy.title'), description: t('privacy.description'), path }),
    cookie: sessionCookieName(settings.publicUrl),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export default function Privacy() {
  const { t } = useTranslation('ranking')
  const { cookie } = useLoaderData<typeof loader>()
  const life = { name: cookie, sliding: slidingDays, absolute: absoluteDays }
  return (
    <>
      <PageHeading title={t('privacy.title')} lead={t('privacy.lead')} />
      <TextSection
        title={t('privacy.cookiesTitle')}
        list={[t('privacy.cookies1'), t('privacy.cookies2', life), t('privacy.cookies3')]}
      />
      <TextSection title={t('privacy.citizensTitle')} list={[t('privacy.citizens1'), t('privacy.citizens2')]} />
      <TextSection
        title={t('privacy.usersTitle')}
        list={[t('privacy.users1'), t('privacy.users2'), t('privacy.users3')]}
      />
      <TextSection title={t('privacy.logsTitle')} list={[t('privacy.logs1'), t('privacy.logs2')]} />
      <TextSection title={t('privacy.rightsTitle')}>
        <p>{t('privacy.rights')}</p>
      </TextSection>
    </>
  )
}
