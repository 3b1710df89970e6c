import { useTranslation } from 'react-i18next'
import type { Uptake } from './adoption'

/** "Taken up by 7 municipalities · 2 have stopped"; nothing where nobody has. */
export function UptakeLine({ uptake: { takenUp, stopped } }: { uptake: Uptake }) {
  const { t } = useTranslation('adoption')
  if (takenUp === 0) return null
  return (
    <>
      {t('uptake.used', { count: takenUp })}
      {stopped > 0 && <> · {t('uptake.stopped', { count: stopped })}</>}
    </>
  )
}
