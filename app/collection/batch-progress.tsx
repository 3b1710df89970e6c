import { Link, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

const everyMs = 1_000

/** How far the reading of a file has come. It follows by itself: with JavaScript in place, without by loading the page again. */
export function BatchProgress({
  id,
  linesRead,
  linesTotal,
}: {
  id: string
  linesRead: number
  linesTotal: number | null
}) {
  const { t } = useTranslation('collection')
  const language = useLanguage()
  const paths = usePaths()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(revalidate, everyMs)
    return () => clearInterval(timer)
  }, [revalidate])
  const lines = { read: formatNumber(linesRead, language), total: formatNumber(linesTotal ?? 0, language) }
  return (
    <section className="my-6 max-w-text">
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <label htmlFor="progress" className="block font-semibold">
        {t('batch.reading')}
      </label>
      <progress
        id="progress"
        className="my-2 h-4 w-full accent-petrol"
        max={linesTotal ?? 1}
        value={linesTotal === null ? undefined : linesRead}
      />
      <p className="tabular-nums">{linesTotal === null ? t('batch.readingCount') : t('batch.readingLines', lines)}</p>
      <p className="mt-2 text-s text-slate">{t('batch.readingHint')}</p>
      <noscript>
        <p className="mt-2">
          <Link className="link" to={paths.importBatch(id)} reloadDocument>
            {t('batch.refresh')}
          </Link>
        </p>
      </noscript>
    </section>
  )
}
