import { useTranslation } from 'react-i18next'
import type { Figure } from './edition'
import { PlaceStatement } from './place-statement'

/** An indicator's place · interval · quarter · of how many; nothing where the figure has none. */
export function FigurePlace({ figure }: { figure: Pick<Figure, 'place' | 'rankedCount'> }) {
  const { t } = useTranslation('index')
  if (figure.place === null) return null
  return (
    <>
      <PlaceStatement place={figure.place} />
      <span className="text-slate"> · {t('place.ofCount', { count: figure.rankedCount })}</span>
    </>
  )
}
