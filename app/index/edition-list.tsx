import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { DemoMark } from '~/ui/demo-mark'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Edition } from './edition'

export type ListedEdition = Pick<
  Edition,
  'slug' | 'title' | 'period' | 'state' | 'isDemo' | 'computedAt' | 'publishedAt'
>

/** All editions, drafts too, for staff. */
export function EditionList({ editions }: { editions: readonly ListedEdition[] }) {
  const { t } = useTranslation('index')
  const language = useLanguage()
  const paths = usePaths()
  const columns = (['title', 'period', 'state', 'computed', 'published'] as const).map((key) => ({
    key,
    title: t(`editions.columns.${key}`),
  }))
  return (
    <DataTable caption={t('editions.caption')} columns={columns} hideCaption>
      {editions.map(({ slug, title, period, state, isDemo, computedAt, publishedAt }) => (
        <tr key={slug}>
          <Cell head>
            <Link className="link" to={paths.edition(slug)}>
              {title[language]}
            </Link>{' '}
            {isDemo && <DemoMark />}
          </Cell>
          <Cell>{period}</Cell>
          <Cell>{t(`editions.state.${state}`)}</Cell>
          <Cell>{formatDate(computedAt, language)}</Cell>
          <Cell>{publishedAt && formatDate(publishedAt, language)}</Cell>
        </tr>
      ))}
    </DataTable>
  )
}
