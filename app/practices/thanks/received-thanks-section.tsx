import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import type { ReceivedThanks } from './received-thanks'
import { ThanksList } from './thanks-section'

/** What a municipality has been thanked for: the sum, and the newest. Nothing where there are none yet. */
export function ReceivedThanksSection({ count, newest }: { count: number; newest: readonly ReceivedThanks[] }) {
  const { t } = useTranslation('thanks')
  const paths = usePaths()
  if (count === 0) return null
  return (
    <section className="mt-8">
      <h3 className="text-l">{t('received.title')}</h3>
      <p className="mb-4 mt-1">{t('received.count', { count })}</p>
      <ThanksList
        thanks={newest}
        beside={({ practice }) => (
          <Link to={`${paths.practice(practice.slug)}#tak`} className="link" lang="da">
            {practice.title}
          </Link>
        )}
      />
    </section>
  )
}
