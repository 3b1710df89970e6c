import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { PracticeState, Visibility } from './practice-visibility'
import type { SubmissionState } from './workflow/submission'

/** A municipality's practices with how each stands; for those who write there. */
export function OwnPracticeTable({
  caption,
  practices,
}: {
  caption: string
  practices: readonly {
    slug: string
    title: string
    state: PracticeState
    visibility: Visibility
    hidden: boolean
    hasWorkingCopy: boolean
    submission: SubmissionState
    changedAt: Date
  }[]
}) {
  const { t } = useTranslation('practices')
  const { t: workflow } = useTranslation('workflow')
  const language = useLanguage()
  const paths = usePaths()
  const columns = [
    { key: 'practice', title: t('own.practice') },
    { key: 'state', title: t('own.state') },
    { key: 'readers', title: t('own.readers') },
    { key: 'changed', title: t('own.changed') },
  ]
  return (
    <DataTable caption={caption} columns={columns} hideCaption>
      {practices.map(({ slug, title, state, visibility, hidden, hasWorkingCopy, submission, changedAt }) => (
        <tr key={slug}>
          <Cell head>
            <Link to={paths.practice(slug)} className="link" lang={title ? 'da' : undefined}>
              {title || t('untitled')}
            </Link>
            <Link to={paths.editPractice(slug)} className="link mt-1 block w-fit text-s">
              {t('own.edit')}
              <span className="sr-only"> {title || t('untitled')}</span>
            </Link>
          </Cell>
          <Cell>
            {state === 'draft' && submission ? workflow(`states.${submission}`) : t(`states.${state}`)}
            {hidden && <strong className="block text-rust">{t('states.hidden')}</strong>}
            {state !== 'draft' && hasWorkingCopy && (
              <span className="block">{submission ? workflow(`changes.${submission}`) : t('states.changes')}</span>
            )}
          </Cell>
          <Cell>{state === 'published' && !hidden ? t(`visibilities.${visibility}`) : '–'}</Cell>
          <Cell>{formatDate(changedAt, language)}</Cell>
        </tr>
      ))}
    </DataTable>
  )
}
