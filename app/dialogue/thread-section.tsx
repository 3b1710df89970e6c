import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import { type SentThread, ThreadList } from './thread-list'

/** The threads about a practice or an indicator, on its page, and the way to start one. */
export function ThreadSection({
  threads,
  count,
  mayStart,
  about,
}: {
  threads: readonly SentThread[]
  count: number
  mayStart: boolean
  about: { practice: string } | { indicator: string }
}) {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const query = 'practice' in about ? { praksis: about.practice } : { indikator: about.indicator }
  const kind = 'practice' in about ? 'practice' : 'indicator'
  return (
    <section aria-labelledby="samtaler" className="mt-10 print:hidden">
      <h2 id="samtaler" className="scroll-mt-4 text-xl">
        {t('section.title')}
      </h2>
      <p className="mb-4 mt-1 max-w-text text-slate">{t(`section.${kind}Lead`)}</p>
      {threads.length > 0 ? <ThreadList threads={threads} hideAbout level={3} /> : <p>{t(`section.${kind}Empty`)}</p>}
      <p className="mt-4 flex flex-wrap gap-x-8 gap-y-2">
        <Link to={paths.newThread(query)} className="link" rel="nofollow">
          {mayStart ? t(`section.${kind}Start`) : t('section.logIn')}
        </Link>
        {count > threads.length && (
          <Link to={paths.dialogue({ ...query, vis: 'alle' })} className="link">
            {t('section.all', { count })}
          </Link>
        )}
      </p>
    </section>
  )
}
