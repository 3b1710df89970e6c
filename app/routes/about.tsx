import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { describePage } from '~/ui/describe-page.server'
import { PageHeading } from '~/ui/page-heading'
import { pageMeta } from '~/ui/page-meta'
import { TextSection } from '~/ui/text-section'
import { usePaths } from '~/ui/use-paths'

export function loader({ request }: LoaderFunctionArgs) {
  const t = textsFor(request, 'ranking')
  const path = pathsFor(request).about()
  return { page: describePage(request, { title: t('about.title'), description: t('about.description'), path }) }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export default function About() {
  const { t } = useTranslation('ranking')
  const paths = usePaths()
  return (
    <>
      <PageHeading title={t('about.title')} lead={t('about.lead')} />
      <TextSection title={t('about.loopTitle')}>
        <ol>
          <li>{t('about.loop1')}</li>
          <li>{t('about.loop2')}</li>
          <li>{t('about.loop3')}</li>
          <li>{t('about.loop4')}</li>
        </ol>
      </TextSection>
      <TextSection title={t('about.whoTitle')}>
        <p>{t('about.who1')}</p>
        <p>{t('about.who2')}</p>
      </TextSection>
      <TextSection
        title={t('about.notTitle')}
        list={[t('about.not1'), t('about.not2'), t('about.not3'), t('about.not4')]}
      />
      <TextSection title={t('about.openTitle')}>
        <p>{t('about.open1')}</p>
        <p>
          <Link to={paths.method()}>{t('about.openMethod')}</Link>
          {' · '}
          <Link to={paths.ranking()}>{t('about.openRanking')}</Link>
        </p>
      </TextSection>
      <TextSection title={t('about.contactTitle')}>
        <p>{t('about.contact')}</p>
      </TextSection>
    </>
  )
}
