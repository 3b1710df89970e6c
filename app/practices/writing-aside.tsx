import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/ui/use-paths'
import { FindingList } from './finding-list'
import { GapList } from './gap-list'
import type { IndicatorChoice } from './indicator-choice'
import { fieldId } from './practice-field'
import type { PracticeField } from './practice-text'
import type { PublishingGap } from './publishing-gaps'
import type { ScreeningFinding } from './screen-practice'
import { SimilarNotice } from './similar-notice'
import type { SimilarPractice } from './similar-practice'

/** The parts of the form and the field each begins with. */
const parts = [
  { title: 'needed', first: 'title' },
  { title: 'effect', first: 'effect' },
  { title: 'links', first: 'links' },
  { title: 'repeat', first: 'coreElements' },
  { title: 'across', first: 'sectors' },
  { title: 'contact', first: 'contactFunction' },
  { title: 'optional', first: 'citizensVoice' },
] as const satisfies readonly { title: string; first: PracticeField }[]

/** What stands beside the form and stays in sight: what is missing, what resembles it, and the ways around. */
export function WritingAside({
  slug,
  gaps,
  findings,
  similar,
  indicators,
}: {
  slug: string
  gaps: readonly PublishingGap[]
  findings: readonly ScreeningFinding[]
  similar: readonly SimilarPractice[]
  indicators: readonly IndicatorChoice[]
}) {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  return (
    <aside className="mb-6 lg:sticky lg:top-4 lg:max-h-[calc(100vh-7rem)] lg:self-start lg:overflow-y-auto">
      {gaps.length === 0 ? (
        findings.length === 0 && <Notice tone="success">{t('write.ready')}</Notice>
      ) : (
        <Notice title={t('write.notReady')}>
          <GapList gaps={gaps} />
        </Notice>
      )}
      <FindingList findings={findings} />
      <div aria-live="polite">
        <SimilarNotice similar={similar} indicators={indicators} />
      </div>
      <nav aria-label={t('write.parts')} className="mt-4 border-t border-line pt-3 text-s max-lg:hidden">
        <ul>
          {parts.map(({ title, first }) => (
            <li key={title} className="py-0.5">
              <a href={`#${fieldId(first)}`} className="link">
                {title === 'links' ? t('fields.links.label') : t(`sections.${title}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-4 border-t border-line pt-3 text-s">
        <Link to={paths.interviewPractice(slug)} className="link">
          {t('interview.begin')}
        </Link>
        <span className="block text-slate">{t('interview.beginLead')}</span>
      </p>
    </aside>
  )
}
