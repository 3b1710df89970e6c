import { useTranslation } from 'react-i18next'
import type { ImportBatch } from './import-batch'

type Standing = Pick<ImportBatch, 'state' | 'errorCount'> & { interrupted: boolean }

/** How a batch stands, in a word. */
export function BatchStateName({ state, errorCount, interrupted }: Standing) {
  const { t } = useTranslation('collection')
  if (interrupted) return <strong className="text-rust">{t('states.interrupted')}</strong>
  if (state === 'staged' && errorCount > 0) return <strong className="text-rust">{t('states.refused')}</strong>
  if (state === 'staged' || state === 'reading') return <strong>{t(`states.${state}`)}</strong>
  return <>{t(`states.${state}`)}</>
}
