import { Link, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

const everyMs = 2_000

/** That an edition is being computed again. It follows by itself: with JavaScript in place, without by loading the page again. */
export function RecomputeProgress({ slug, since }: { slug: string; since: string }) {
  const { t } = useTranslation('process')
  const language = useLanguage()
  const paths = usePaths()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(revalidate, everyMs)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <section className="my-6 max-w-text" aria-live="polite">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <label htmlFor="recomputing" className="block font-semibold">
        {t('recomputing')}
      </label>
      <progress id="recomputing" className="my-2 h-4 w-full accent-petrol" />
      <p>{t('recomputingText', { when: formatTime(since, language) })}</p>
      <noscript>
        <p className="mt-2">
          <Link className="link" to={paths.edition(slug)} reloadDocument>
            {t('refresh')}
          </Link>
        </p>
      </noscript>
    </section>
  )
}
