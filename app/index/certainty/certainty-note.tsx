import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatShare } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { useEditionQuery } from '../use-edition-query'
import { type Certainty, likeliestQuarter } from './certainty'

/** In words how sure a place is: the likeliest quarter, and whom the municipality can't be told apart from. */
export function CertaintyNote({ certainty: { quarterShares, alike }, name }: { certainty: Certainty; name: string }) {
  const { t } = useTranslation(['index'])
  const language = useLanguage()
  const paths = usePaths()
  const query = useEditionQuery()
  const likeliest = likeliestQuarter(quarterShares)
  const others = alike.flatMap((code) => {
    const municipality = municipalityByCode(code)
    return municipality ? [{ code, name: municipalityName(municipality, language) }] : []
  })
  return (
    <div className="mt-3 max-w-text text-s">
      {likeliest && (
        <p>
          {t('certainty.quarter', {
            quarter: t(`quarter.${likeliest.quarter}`),
            share: formatShare(likeliest.share, language),
          })}
        </p>
      )}
      {others.length === 0 ? (
        <p>{t('certainty.nobody', { municipality: name })}</p>
      ) : (
        <details>
          <summary className="cursor-pointer text-petrol">
            {t('certainty.alike', { municipality: name, count: others.length })}
          </summary>
          <p className="mt-1 text-slate">{t('certainty.what')}</p>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {others.map((other) => (
              <li key={other.code}>
                <Link to={paths.municipality(other.code, query)} className="link">
                  {other.name}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
