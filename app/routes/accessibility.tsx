import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { describePage } from '~/ui/describe-page.server'
import { PageHeading } from '~/ui/page-heading'
import { pageMeta } from '~/ui/page-meta'
import { TextSection } from '~/ui/text-section'

export function loader({ request }: LoaderFunctionArgs) {
  const t = textsFor(request, 'ranking')
  const path = pathsFor(request).accessibility()
  const page = { title: t('accessibility.title'), description: t('accessibility.description'), path }
  return { page: describePage(request, page) }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export default function Accessibility() {
  const { t } = useTranslation('ranking')
  return (
    <>
      <PageHeading title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <TextSection
        title={t('accessibility.doesTitle')}
        list={[
          t('accessibility.does1'),
          t('accessibility.does2'),
          t('accessibility.does3'),
          t('accessibility.does4'),
          t('accessibility.does5'),
          t('accessibility.does6'),
        ]}
      />
      <TextSection
        title={t('accessibility.knownTitle')}
        list={[t('accessibility.known1'), t('accessibility.known2'), t('accessibility.known3')]}
      />
      <TextSection title={t('accessibility.contactTitle')}>
        <p>{t('accessibility.contact')}</p>
      </TextSection>
      <TextSection title={t('accessibility.testTitle')}>
        <p>{t('accessibility.test1')}</p>
        <p>{t('accessibility.test2')}</p>
      </TextSection>
      <TextSection title={t('accessibility.statementTitle')}>
        <p>{t('accessibility.statement')}</p>
      </TextSection>
    </>
  )
}
