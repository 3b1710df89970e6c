import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import type { RevisionSummary } from './revision-summary'

/** The versions of an example's story, the first one first: what each was called and since when, and the way to it. */
export function RevisionStory({
  slug,
  revisions,
}: {
  slug: string
  revisions: readonly Pick<RevisionSummary, 'number' | 'title' | 'model' | 'inUseSince'>[]
}) {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  if (revisions.length < 2) return null
  return (
    <section aria-labelledby="historien" className="mt-10">
      <h2 id="historien" className="text-xl">
        {t('page.story')}
      </h2>
      <p className="mb-2 mt-1 max-w-text text-slate">{t('page.storyLead', { count: revisions.length })}</p>
      <ol>
        {revisions
          .toSorted((one, other) => one.number - other.number)
          .map(({ number, title, model, inUseSince }) => (
            <li key={number} className="border-t border-line py-2">
              <Link to={paths.practiceRevision(slug, number)} className="link">
                <span lang="da">{model || title}</span>
              </Link>
              {inUseSince && (
                <span className="text-slate">
                  {' '}
                  · {t('fields.inUseSince.label')} <span lang="da">{inUseSince}</span>
                </span>
              )}
              {number > 1 && (
                <>
                  {' · '}
                  <Link to={paths.practiceRevision(slug, number, { mod: number - 1 })} className="link text-s">
                    {t('history.see')}
                    <span className="sr-only"> ({model || title})</span>
                  </Link>
                </>
              )}
            </li>
          ))}
      </ol>
    </section>
  )
}
