import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useLanguage } from '~/ui/use-language'
import type { FigureStatus } from '../edition'
import { FigureValue } from '../figure-value'

type ShownCorrection = {
  id: string
  municipality: string
  indicator: string
  unit: string
  value: number | null
  status: FigureStatus
  reason: string
  madeAt: string
  appliedAt: string | null
}

/** The corrections made for an edition, for staff. */
export function CorrectionTable({ corrections }: { corrections: readonly ShownCorrection[] }) {
  const { t } = useTranslation('process')
  const language = useLanguage()
  if (corrections.length === 0) {
    return <EmptyState title={t('correction.none')}>{t('correction.noneText')}</EmptyState>
  }
  const columns = [
    { key: 'municipality', title: t('objections.municipality') },
    { key: 'indicator', title: t('objections.indicator') },
    { key: 'corrected', title: t('correction.corrected') },
    { key: 'why', title: t('correction.why') },
    { key: 'state', title: t('correction.state') },
  ]
  return (
    <DataTable caption={t('correction.caption')} columns={columns} hideCaption>
      {corrections.map(({ id, municipality, indicator, unit, reason, madeAt, appliedAt, ...figure }) => (
        <tr key={id}>
          <Cell head>{municipality}</Cell>
          <Cell>{indicator}</Cell>
          <Cell>
            <FigureValue figure={figure} unit={unit} />
          </Cell>
          <Cell>
            <span lang="da" className="whitespace-pre-line">
              {reason}
            </span>
          </Cell>
          <Cell>
            {t(appliedAt === null ? 'correction.waiting' : 'correction.applied')}
            <span className="block text-slate">{formatDateTime(madeAt, language)}</span>
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
