import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { DemoMark } from '~/ui/demo-mark'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { FigureValue } from '../figure-value'
import type { LoggedVersion } from './corrections-log'

/** One version in the log of corrections: why, which figures, whose places, and both fingerprints. */
export function LoggedVersionView({ version }: { version: LoggedVersion }) {
  const { t } = useTranslation('process')
  const language = useLanguage()
  const paths = usePaths()
  const { slug, title, replaces, publishedAt, versionReason, figures, places } = version
  const when = publishedAt === null ? '' : formatDateTime(publishedAt, language)
  const figureColumns = (['municipality', 'indicator', 'before', 'after', 'why'] as const).map((key) => ({
    key,
    title: t(`log.${key}`),
  }))
  return (
    <section aria-labelledby={slug} className="mt-10">
      <h2 id={slug} className="scroll-mt-4 text-xl">
        {t('log.heading', { edition: title, version: version.version })}
      </h2>
      {version.isDemo && <DemoMark />}
      <p className="mt-2 max-w-text">{t('log.replaces', { when, slug: replaces.slug })}</p>
      <p className="mt-1 flex flex-wrap gap-x-6">
        <Link className="link" to={paths.ranking({ udgave: replaces.slug })}>
          {t('log.seeOld', { version: replaces.version })}
        </Link>
        <Link className="link" to={paths.ranking({ udgave: slug })}>
          {t('log.seeNew', { version: version.version })}
        </Link>
      </p>
      {versionReason !== null && (
        <>
          <h3 className="mt-5 font-semibold">{t('log.reason')}</h3>
          <p lang="da" className="max-w-text whitespace-pre-line break-words">
            {versionReason}
          </p>
        </>
      )}
      <h3 className="mb-2 mt-5 font-semibold">{t('log.figures')}</h3>
      {figures.length === 0 ? (
        <p>{t('log.noFigures')}</p>
      ) : (
        <DataTable caption={t('log.figures')} columns={figureColumns} hideCaption>
          {figures.map(({ municipality, municipalityCode, indicator, indicatorId, unit, before, after, reason }) => (
            <tr key={`${indicatorId} ${municipalityCode}`}>
              <Cell head>{municipality}</Cell>
              <Cell>
                {indicator}{' '}
                <span lang="da" className="text-slate">
                  ({unit})
                </span>
              </Cell>
              <Cell>
                <FigureValue figure={before} unit={unit} />
              </Cell>
              <Cell>
                <FigureValue figure={after} unit={unit} />
              </Cell>
              <Cell>{reason === null ? t('log.otherWhy') : <span lang="da">{reason}</span>}</Cell>
            </tr>
          ))}
        </DataTable>
      )}
      <h3 className="mb-2 mt-5 font-semibold">{t('log.places')}</h3>
      <MovedPlaces places={places} />
      <h3 className="mt-5 font-semibold">{t('log.hash')}</h3>
      {[replaces, version].map((one) => (
        <p key={one.slug} className="break-all font-mono text-s">
          {t('log.hashLine', { version: one.version, hash: one.contentHash })}
        </p>
      ))}
    </section>
  )
}

function MovedPlaces({ places }: Pick<LoggedVersion, 'places'>) {
  const { t } = useTranslation(['process', 'index'])
  if (places.length === 0) return <p>{t('log.noPlaces')}</p>
  const columns = (['municipality', 'before', 'after', 'change'] as const).map((key) => ({
    key,
    title: t(`log.${key}`),
    numeric: key !== 'municipality',
  }))
  const change = (before: number | null, after: number | null) => {
    if (before === null || after === null) return ''
    const count = Math.abs(after - before)
    return after < before ? t('index:result.forward', { count }) : t('index:result.backward', { count })
  }
  return (
    <DataTable caption={t('log.places')} columns={columns} hideCaption>
      {places.map(({ municipality, municipalityCode, before, after }) => (
        <tr key={municipalityCode}>
          <Cell head>{municipality}</Cell>
          <Cell numeric>{before ?? t('log.noPlace')}</Cell>
          <Cell numeric>{after ?? t('log.noPlace')}</Cell>
          <Cell numeric>{change(before, after)}</Cell>
        </tr>
      ))}
    </DataTable>
  )
}
