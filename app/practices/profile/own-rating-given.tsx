import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import { dimensions } from './profile'
import type { GivenRating } from './rating'

/** What a rater gave, for themselves, and whether the other is done. */
export function OwnRatingGiven({
  slug,
  given,
  bothGiven,
}: {
  slug: string
  given: Pick<GivenRating, 'letters' | 'reason'>
  bothGiven: boolean
}) {
  const { t } = useTranslation('workflow')
  const paths = usePaths()
  return (
    <section className="mb-8">
      <ul>
        {dimensions.map((dimension) => (
          <li key={dimension}>
            {t('profile.letterOf', {
              dimension: t(`profile.dimensions.${dimension}`),
              letter: given.letters[dimension],
            })}
          </li>
        ))}
      </ul>
      <p lang="da" className="my-3 max-w-text whitespace-pre-line">
        {given.reason}
      </p>
      {bothGiven ? (
        <Link to={`${paths.practice(slug)}#vidensprofil`} className="link">
          {t('rate.seeProfile')}
        </Link>
      ) : (
        <p className="text-slate">{t('rate.otherWaits')}</p>
      )}
    </section>
  )
}
