import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MunicipalityFinder } from '~/municipalities/municipality-finder'
import { usePaths } from '~/ui/use-paths'

/** The first thing one meets: the question, the way to one's own municipality, and what this is in three sentences. */
export function FrontHead() {
  const { t } = useTranslation('ranking')
  const paths = usePaths()
  return (
    <div className="mb-10 grid gap-x-12 gap-y-6 lg:grid-cols-2">
      <div>
        <h1 className="mb-6 text-xl sm:text-2xl">{t('front.heading')}</h1>
        <MunicipalityFinder />
      </div>
      <div className="max-w-text border-line lg:border-l lg:pl-12">
        <p>{t('front.what1')}</p>
        <p className="mt-3">{t('front.what2')}</p>
        <p className="mt-3">
          {t('front.what3')}{' '}
          <Link to={paths.about()} className="link">
            {t('front.more')}
          </Link>
        </p>
      </div>
    </div>
  )
}
