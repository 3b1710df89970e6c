import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { ButtonLink } from '~/ui/button'
import { Cell, DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { OwnAdoption } from './own-adoption'

/** What a municipality has taken up from others, with the way to follow each up. */
export function OwnAdoptions({
  code,
  adoptions,
  mayRecord,
}: {
  code: string
  adoptions: readonly OwnAdoption[]
  mayRecord: boolean
}) {
  const { t } = useTranslation('adoption')
  const language = useLanguage()
  const paths = usePaths()
  if (adoptions.length === 0) {
    return (
      <EmptyState title={t('own.none')}>
        <p className="mb-4">{t('own.noneHint')}</p>
        <ButtonLink to={paths.practices()} quiet>
          {t('own.find')}
        </ButtonLink>
      </EmptyState>
    )
  }
  return (
    <DataTable
      caption={t('own.caption')}
      hideCaption
      columns={[
        { key: 'practice', title: t('own.practice') },
        { key: 'stage', title: t('section.stage') },
        { key: 'latest', title: t('own.latest') },
        ...(mayRecord ? [{ key: 'follow', title: <span className="sr-only">{t('own.followUp')}</span> }] : []),
      ]}
    >
      {adoptions.map(({ practice, adoption: { id, stage, startedOn, hidden, events } }) => (
        <tr key={id}>
          <Cell head>
            <Link to={paths.practice(practice.slug)} className="link" lang="da">
              {practice.title}
            </Link>
            {hidden && <span className="block text-rust">{t('own.hidden')}</span>}
          </Cell>
          <Cell>
            {t(`stages.${stage}`)}
            {startedOn && (
              <span className="block text-slate">
                {t('section.begun', { date: formatDate(`${startedOn}T12:00:00Z`, language) })}
              </span>
            )}
          </Cell>
          <Cell>{events.at(-1) && formatDate(events.at(-1)?.recordedAt ?? '', language)}</Cell>
          {mayRecord && (
            <Cell>
              <Link
                to={paths.practiceAdoption(practice.slug, { kommune: code })}
                className="link"
                aria-label={`${t('own.followUp')}: ${practice.title}`}
              >
                {t('own.followUp')}
              </Link>
            </Cell>
          )}
        </tr>
      ))}
    </DataTable>
  )
}
