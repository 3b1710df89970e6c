import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { ContactSection } from '~/moderation/contact-section'
import { hidingThreshold } from '~/moderation/report-weight'
import { siteRules } from '~/moderation/site-rules'
import { pathsFor } from '~/paths'
import { settings } from '~/platform/settings.server'
import { describePage } from '~/ui/describe-page.server'
import { PageHeading } from '~/ui/page-heading'
import { pageMeta } from '~/ui/page-meta'
import { TextSection } from '~/ui/text-section'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export function loader({ request }: LoaderFunctionArgs) {
  const t = textsFor(request, 'transparency')
  const path = pathsFor(request).rules()
  return {
    page: describePage(request, { title: t('rules.title'), description: t('rules.description'), path }),
    contact: settings.contactEmail,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export default function Rules() {
  const { t } = useTranslation('transparency')
  const language = useLanguage()
  const paths = usePaths()
  const { contact } = useLoaderData<typeof loader>()
  const threshold = formatNumber(hidingThreshold, language)
  return (
    <>
      <PageHeading title={t('rules.title')} lead={t('rules.lead')} />
      {siteRules.map((rule) => (
        <TextSection key={rule} title={t(`rules.list.${rule}.title`)}>
          <p>{t(`rules.list.${rule}.text`)}</p>
        </TextSection>
      ))}
      <TextSection title={t('rules.lawTitle')}>
        <p>{t('rules.law')}</p>
        <p>
          <Link to={paths.reportIllegal()} className="link">
            {t('notice.title')}
          </Link>
        </p>
      </TextSection>
      <TextSection
        title={t('rules.howTitle')}
        list={[t('rules.how1'), t('rules.how2'), t('rules.how3'), t('rules.how4', { threshold }), t('rules.how5')]}
      >
        <p>
          <Link to={paths.transparency()} className="link">
            {t('page.title')}
          </Link>
        </p>
      </TextSection>
      <TextSection title={t('rules.newTitle')}>
        <p>{t('rules.new')}</p>
      </TextSection>
      <ContactSection contact={contact} />
    </>
  )
}
