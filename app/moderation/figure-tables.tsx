import { useTranslation } from 'react-i18next'
import { formatNumber, formatShare } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { type FigureRow, figureRows, type OtherFigure } from './figure-rows'
import type { HalfYear } from './figures'

/** What moderation did in a half-year: reports, decisions, and the rest, each as a table. */
export function HalfYearFigures({ figures }: { figures: HalfYear }) {
  const { t } = useTranslation('transparency')
  const period = t('page.period', { half: figures.half, year: figures.year })
  const rows = figureRows(figures)
  return (
    <section className="mb-10">
      <h2 className="mb-4 text-xl">{period}</h2>
      <div className="grid gap-8 lg:grid-cols-2">
        <FigureTable
          caption={t('page.reportsOf', { period })}
          total={figures.reports}
          groups={[
            { title: t('page.byReason'), rows: rows.filter(({ group }) => group === 'reportsByReason') },
            { title: t('page.byOrigin'), rows: rows.filter(({ group }) => group === 'reportsByOrigin') },
          ]}
        />
        <FigureTable
          caption={t('page.decisionsOf', { period })}
          total={figures.decisions}
          groups={[
            { title: t('page.byOutcome'), rows: rows.filter(({ group }) => group === 'decisionsByOutcome') },
            { title: t('page.byGround'), rows: rows.filter(({ group }) => group === 'decisionsByGround') },
          ]}
        />
        <OtherTable caption={t('page.otherOf', { period })} rows={rows} />
      </div>
    </section>
  )
}

function useRowName(): (row: FigureRow) => string {
  const { t } = useTranslation('transparency')
  const { t: moderation } = useTranslation('moderation')
  return (row) => {
    switch (row.group) {
      case 'reportsByReason':
        return moderation(`reasons.${row.key}`)
      case 'reportsByOrigin':
        return moderation(`origins.${row.key}`)
      case 'decisionsByOutcome':
        return moderation(`decided.${row.key}`)
      case 'decisionsByGround':
        return row.key === 'law' || row.key === 'none' ? t(`page.ground.${row.key}`) : t(`rules.list.${row.key}.title`)
      case 'other':
        return t(`page.${otherNames[row.key]}`)
    }
  }
}

const otherNames = {
  reports: 'reports',
  decisions: 'decisions',
  automatedShare: 'automated',
  medianHours: 'median',
  appealsByAuthors: 'appeals',
  appealsByReporters: 'appealsReporters',
  upheld: 'upheld',
  overturned: 'overturned',
  proposed: 'proposed',
  seconded: 'seconded',
  rejected: 'rejected',
  interests: 'interests',
  drawn: 'drawn',
  rejudged: 'rejudged',
  agreement: 'agreement',
} as const satisfies Record<OtherFigure, string>

function useColumns() {
  const { t } = useTranslation('transparency')
  return [
    { key: 'what', title: t('page.what') },
    { key: 'count', title: t('page.count'), numeric: true },
  ]
}

function FigureTable({
  caption,
  total,
  groups,
}: {
  caption: string
  total: number
  groups: readonly { title: string; rows: readonly FigureRow[] }[]
}) {
  const { t } = useTranslation('transparency')
  const language = useLanguage()
  const nameOf = useRowName()
  return (
    <DataTable caption={caption} columns={useColumns()}>
      {groups.map(({ title, rows }) => [
        <tr key={title}>
          <Cell head colSpan={2}>
            <strong>{title}</strong>
          </Cell>
        </tr>,
        ...rows
          .filter(({ value }) => value !== 0)
          .map((row) => (
            <tr key={title + row.key}>
              <Cell head>{nameOf(row)}</Cell>
              <Cell numeric>{formatNumber(row.value ?? 0, language)}</Cell>
            </tr>
          )),
      ])}
      <tr>
        <Cell head>
          <strong>{t('page.total')}</strong>
        </Cell>
        <Cell numeric>
          <strong>{formatNumber(total, language)}</strong>
        </Cell>
      </tr>
    </DataTable>
  )
}

function OtherTable({ caption, rows }: { caption: string; rows: readonly FigureRow[] }) {
  const { t } = useTranslation('transparency')
  const language = useLanguage()
  const nameOf = useRowName()
  const written = (row: FigureRow) => {
    if (row.value === null) return t('page.tooFew')
    if (row.key === 'automatedShare' || row.key === 'agreement') return formatShare(row.value, language)
    if (row.key !== 'medianHours') return formatNumber(row.value, language)
    return row.value < 48
      ? t('page.hours', { hours: formatNumber(row.value, language) })
      : t('page.days', { days: formatNumber(row.value / 24, language) })
  }
  return (
    <DataTable caption={caption} columns={useColumns()}>
      {rows
        .filter(({ group, key }) => group === 'other' && key !== 'reports' && key !== 'decisions')
        .map((row) => (
          <tr key={row.key}>
            <Cell head>{nameOf(row)}</Cell>
            <Cell numeric>{written(row)}</Cell>
          </tr>
        ))}
    </DataTable>
  )
}
