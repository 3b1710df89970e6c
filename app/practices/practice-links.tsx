import { Link } from '@remix-run/react'
import { Flag, History, Pencil, Settings2, ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/ui/button'
import { usePaths } from '~/ui/use-paths'

/** What a logged-in reader may do with a practice: write it, report it, decide about it. */
export function PracticeLinks({
  slug,
  hasWorkingCopy,
  mayWrite,
  mayReport,
  caseId,
}: {
  slug: string
  hasWorkingCopy: boolean
  mayWrite: boolean
  mayReport: boolean
  /** The moderators' address of it; null for all others. */
  caseId: string | null
}) {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  if (!mayWrite && !mayReport && !caseId) return null
  const look = 'link inline-flex items-center gap-2'
  return (
    <footer className="mt-10 flex flex-wrap items-center gap-x-8 gap-y-3 border-t border-line pt-6">
      {mayWrite && (
        <>
          <ButtonLink to={paths.editPractice(slug)}>
            <Pencil aria-hidden="true" size={18} /> {hasWorkingCopy ? t('page.continueEditing') : t('page.edit')}
          </ButtonLink>
          <Link to={paths.practiceRevisions(slug)} className={look}>
            <History aria-hidden="true" size={18} /> {t('page.history')}
          </Link>
          <Link to={paths.practiceStanding(slug)} className={look}>
            <Settings2 aria-hidden="true" size={18} /> {t('page.standing')}
          </Link>
        </>
      )}
      {mayReport && (
        <Link to={paths.reportPractice(slug)} className={look}>
          <Flag aria-hidden="true" size={18} /> {t('page.report')}
        </Link>
      )}
      {caseId && (
        <Link to={paths.moderatedText('practice', caseId)} className={look}>
          <ShieldCheck aria-hidden="true" size={18} /> {t('page.moderate')}
        </Link>
      )}
    </footer>
  )
}
