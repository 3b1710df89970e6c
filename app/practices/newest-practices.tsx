import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import type { ListedPractice } from './listed-practice'
import { PracticeCard } from './practice-card'

/** The newest practices on the front page, and the way to all of them. */
export function NewestPractices({ practices }: { practices: readonly ListedPractice[] }) {
  const { t } = useTranslation('ranking')
  const paths = usePaths()
  return (
    <section aria-labelledby="praksis">
      <h2 id="praksis" className="text-l sm:text-xl">
        {t('front.practicesHeading')}
      </h2>
      <p className="mb-4 mt-1 max-w-text">
        {t(practices.length === 0 ? 'front.practicesNone' : 'front.practicesLead')}
      </p>
      <div className="grid gap-x-8 md:grid-cols-3">
        {practices.map((practice) => (
          <PracticeCard key={practice.slug} practice={practice} heading="h3" />
        ))}
      </div>
      <p className="mt-4">
        <Link to={paths.practices()} className="link">
          {t('front.practicesAll')}
        </Link>
      </p>
    </section>
  )
}
