import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from './use-paths'

/** What stands under every page: about the site, its rules, and the ways to what has no place in the menu. */
export function PageFooter() {
  const { t } = useTranslation('ui')
  const paths = usePaths()
  return (
    <footer className="border-t border-line bg-mist">
      <div className="mx-auto flex max-w-page flex-col gap-3 px-4 py-8 text-s sm:px-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          <li>
            <Link className="link" to={paths.about()}>
              {t('footer.about')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.compare()}>
              {t('footer.compare')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.socioeconomicIndex()}>
              {t('footer.socioeconomic')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.method()}>
              {t('footer.method')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.accessibility()}>
              {t('footer.accessibility')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.privacy()}>
              {t('footer.privacy')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.rules()}>
              {t('footer.rules')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.transparency()}>
              {t('footer.transparency')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.reportIllegal()}>
              {t('footer.reportIllegal')}
            </Link>
          </li>
        </ul>
        <p className="max-w-text text-slate">{t('footer.publisher')}</p>
      </div>
    </footer>
  )
}
