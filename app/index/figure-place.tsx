import { useTranslation } from 'react-i18next'
import type { Figure } from './edition'
import { PlaceStatement } from './place-statement'

/** An indicator's place · interval · quarter · of how many; nothing where the figure has none. */
export function FigurePlace({ figure: { place, rankedCount } }: { figure: Pick<Figure, 'place' | 'rankedCount'> }) {
  const { t } = useTranslation('index')
  if (place === null) return null
  return (
    <>
      <PlaceStatement place={place} />
      {` · ${t('place.ofCount', { count: rankedCount })}`}
    </>
  )
}
