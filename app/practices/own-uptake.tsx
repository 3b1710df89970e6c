import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import type { AdoptionStage } from './adoption/adoption'

/** What a municipality has taken up of others' practices, what was told last first. */
export function OwnUptake({ uptake }: { uptake: readonly { slug: string; title: string; stage: AdoptionStage }[] }) {
  const { t } = useTranslation(['profile', 'adoption'])
  const paths = usePaths()
  if (uptake.length === 0) return <p className="max-w-text">{t('own.uptakeNone')}</p>
  return (
    <ul className="max-w-text">
      {uptake.map(({ slug, title, stage }) => (
        <li key={slug} className="flex flex-wrap justify-between gap-x-6 border-t border-line py-2">
          <Link to={paths.practice(slug)} className="link" lang="da">
            {title}
          </Link>
          <span className="text-s text-slate">{t(`own.stages.${stage}`)}</span>
        </li>
      ))}
    </ul>
  )
}
