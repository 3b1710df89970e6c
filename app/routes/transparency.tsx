import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { ContactSection } from '~/moderation/contact-section'
import { HalfYearFigures } from '~/moderation/figure-tables'
import { fewest } from '~/moderation/figures'
import { readTransparency } from '~/moderation/read-transparency.server'
import { pathsFor } from '~/paths'
import { settings } from '~/platform/settings.server'
import { describePage } from '~/ui/describe-page.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { pageMeta } from '~/ui/page-meta'
import { TextSection } from '~/ui/text-section'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const t = textsFor(request, 'transparency')
  const path = pathsFor(request).transparency()
  const { halves, lines, fault } = await readTransparency()
  return {
    page: describePage(request, { title: t('page.title'), description: t('page.description'), path }),
    halves,
    log: { count: lines.length, newestHash: lines.at(-1)?.hash ?? null, fault },
    contact: settings.contactEmail,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export default function Transparency() {
  const { t } = useTranslation('transparency')
  const paths = usePaths()
  const { halves, log, contact } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={t('page.title')} lead={t('page.lead')}>
        <p className="mt-3 max-w-text text-slate">{t('page.noClaim')}</p>
      </PageHeading>
      {halves.length === 0 ? (
        <p className="mb-8">{t('page.none')}</p>
      ) : (
        <>
          {halves.map((figures) => (
            <HalfYearFigures key={`${figures.year}-${figures.half}`} figures={figures} />
          ))}
          <p className="mb-8 max-w-text text-s text-slate">{t('page.tooFewNote', { least: fewest })}</p>
        </>
      )}
      <TextSection title={t('page.sampleTitle')}>
        <p>{t('page.sample')}</p>
      </TextSection>
      <LogPart log={log} />
      <TextSection title={t('page.downloads')}>
        <ul>
          {[
            { to: paths.transparencyCsv(), text: t('page.figuresCsv') },
            { to: paths.transparencyJson(), text: t('page.figuresJson') },
            { to: paths.moderationLogCsv(), text: t('page.logCsv') },
            { to: paths.moderationLogJson(), text: t('page.logJson') },
          ].map(({ to, text }) => (
            <li key={to}>
              <a href={to} className="link">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </TextSection>
      <TextSection title={t('page.rulesTitle')}>
        <ul>
          <li>
            <Link to={paths.rules()} className="link">
              {t('page.rules')}
            </Link>
          </li>
          <li>
            <Link to={paths.reportIllegal()} className="link">
              {t('page.notice')}
            </Link>
          </li>
        </ul>
      </TextSection>
      <ContactSection contact={contact} />
    </>
  )
}

function LogPart({ log }: { log: ReturnType<typeof useLoaderData<typeof loader>>['log'] }) {
  const { t } = useTranslation('transparency')
  const language = useLanguage()
  return (
    <TextSection title={t('page.logTitle')}>
      <p>{t('page.log')}</p>
      {log.newestHash === null ? (
        <p>{t('page.empty')}</p>
      ) : (
        <>
          {log.fault ? (
            <Notice tone="error">{t('page.broken', { number: log.fault.number })}</Notice>
          ) : (
            <p>{t('page.holds', { formatted: formatNumber(log.count, language) })}</p>
          )}
          <p>
            {t('page.newest')}: <code className="break-all text-s">{log.newestHash}</code>
          </p>
        </>
      )}
    </TextSection>
  )
}
