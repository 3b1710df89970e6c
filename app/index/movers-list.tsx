import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import { FigureValue } from './figure-value'
import type { FigureMovement } from './movement'
import { MovementMark } from './movement-mark'
import { PlaceStatement } from './place-statement'
import type { ShownIndicator } from './shown-indicator'

/** The figures that moved most one way: value and place before and after. */
export function MoversList({
  title,
  movements,
  indicators,
}: {
  title: string
  movements: readonly FigureMovement[]
  indicators: Readonly<Record<string, ShownIndicator>>
}) {
  const { t } = useTranslation('profile')
  const paths = usePaths()
  return (
    <div>
      <h3 className="text-m">{title}</h3>
      {movements.length === 0 && <p className="text-s text-slate">{t('movement.none')}</p>}
      <ul>
        {movements.map((movement) => {
          const { figureBefore, figureAfter } = movement
          const indicator = indicators[figureAfter.indicatorId]
          return (
            indicator && (
              <li key={indicator.id} className="border-t border-line py-2 text-s">
                <Link
                  to={paths.indicator(indicator.id, { kommune: figureAfter.municipalityCode })}
                  className="link text-m"
                >
                  {indicator.name}
                </Link>
                <span className="block">
                  <FigureValue figure={figureBefore} unit={indicator.unit} /> <span aria-hidden="true">→</span>{' '}
                  <span className="sr-only">{t('movement.to')}</span>
                  <strong>
                    <FigureValue figure={figureAfter} unit={indicator.unit} />
                  </strong>{' '}
                  <span lang="da" className="text-slate">
                    {indicator.unit}
                  </span>
                </span>
                <span className="block">
                  <MovementMark movement={movement} />
                </span>
                <span className="block text-slate">
                  {t('movement.now')} <PlaceStatement place={movement.after} />
                </span>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
