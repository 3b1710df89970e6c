import { useTranslation } from 'react-i18next'
import type { Movement } from './movement'

/** A movement with its sign and its words; one inside the interval says that it may be none. Null: it can't be told. */
export function MovementMark({ movement }: { movement: Movement | null }) {
  const { t } = useTranslation('profile')
  if (movement === null) return <span className="text-slate">{t('movement.unknown')}</span>
  const { places, clear } = movement
  if (places === 0) return <span className="text-slate">{t('movement.same')}</span>
  const moved = t(places > 0 ? 'movement.forward' : 'movement.back', { count: Math.abs(places) })
  if (!clear) {
    return (
      <span className="text-slate">
        {moved}. {t('movement.unclear')}
      </span>
    )
  }
  return (
    <span className={`font-semibold ${places > 0 ? 'text-petrol' : 'text-rust'}`}>
      <span aria-hidden="true">{places > 0 ? '▲' : '▼'} </span>
      {moved}
    </span>
  )
}
