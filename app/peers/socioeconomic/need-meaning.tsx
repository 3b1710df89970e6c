import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'

/** Why a high number is neither good nor bad: said before any number is shown. */
export function NeedMeaning() {
  const { t } = useTranslation('socioeconomic')
  const paths = usePaths()
  return (
    <section aria-labelledby="betydning" className="max-w-text border-l-4 border-socio-3 bg-sand px-4 py-3">
      <h2 id="betydning" className="text-m font-semibold">
        {t('meaning.title')}
      </h2>
      <p className="mt-1">{t('meaning.need')}</p>
      <p className="mt-2">{t('meaning.notQuality')}</p>
      <p className="mt-2">{t('meaning.relative')}</p>
      <p className="mt-2">
        <Link to={paths.ranking()} className="link">
          {t('meaning.toQuality')}
        </Link>
      </p>
    </section>
  )
}
