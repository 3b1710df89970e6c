import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { useLanguage } from '~/ui/use-language'
import type { FigureStatus } from '../edition'
import { FigureValue } from '../figure-value'

/** A correction with the names in it. */
export type ShownCorrection = {
  id: string
  municipality: string
  indicator: string
  unit: string
  value: number | null
  status: FigureStatus
  reason: string
  madeAt: string
  appliedAt: string | null
  takenBackAt: string | null
  objectionId: string | null
}

type CorrectionTableProps = {
  corrections: readonly ShownCorrection[]
  /** Where one is asked whether to take a correction back; null where nothing can be taken back any more. */
  takeBack: ((id: string) => string) | null
}

/** The corrections made for an edition, for staff. */
export function CorrectionTable({ corrections, takeBack }: CorrectionTableProps) {
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
      {corrections.map(({ id, municipality, indicator, unit, reason, madeAt, appliedAt, takenBackAt, ...figure }) => (
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
            {t(`correction.${takenBackAt !== null ? 'leaving' : appliedAt === null ? 'waiting' : 'applied'}`)}
            <span className="block text-slate">{formatDateTime(madeAt, language)}</span>
            {takeBack && takenBackAt === null && (
              <Link
                to={takeBack(id)}
                className="link"
                aria-label={t('correction.takeBackOf', { municipality, indicator })}
              >
                {t('correction.takeBack')}
              </Link>
            )}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
