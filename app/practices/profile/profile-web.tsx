import { useTranslation } from 'react-i18next'
import { evidenceStrengths } from '../practice-text'
import { dimensions, type Letters, pointOnWeb, reachOf } from './profile'

const RADIUS = 100
/** Room for the names around the web. */
const anchors = { targetGroup: 'middle', method: 'start', implementation: 'middle', effect: 'end' } as const

function outline(points: readonly { x: number; y: number }[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ')
}

/** A Vidensprofil as a web: A at the rim. Its table stands beside it. Where two differ, both are drawn, the second dashed. */
export function ProfileWeb({ letters, other }: { letters: Letters; other?: Letters }) {
  const { t } = useTranslation('workflow')
  const said = (profile: Letters) =>
    dimensions
      .map((dimension) =>
        t('profile.letterOf', { dimension: t(`profile.dimensions.${dimension}`), letter: profile[dimension] }),
      )
      .join(', ')
  const shape = (profile: Letters) =>
    outline(dimensions.map((dimension) => pointOnWeb(dimension, reachOf(profile[dimension]), RADIUS)))
  const label = [letters, ...(other ? [other] : [])].map(said).join('; ')
  return (
    <svg
      viewBox="-190 -140 380 280"
      role="img"
      aria-label={t('profile.web', { letters: label })}
      className="h-auto w-full max-w-[24rem]"
    >
      {evidenceStrengths.map((letter) => (
        <polygon
          key={letter}
          points={outline(dimensions.map((dimension) => pointOnWeb(dimension, reachOf(letter), RADIUS)))}
          className="fill-none stroke-line"
        />
      ))}
      {dimensions.map((dimension) => {
        const { x, y } = pointOnWeb(dimension, 1, RADIUS)
        return <line key={dimension} x1={0} y1={0} x2={x} y2={y} className="stroke-line" />
      })}
      {evidenceStrengths.map((letter) => (
        <text
          key={letter}
          x={5}
          y={pointOnWeb('targetGroup', reachOf(letter), RADIUS).y + 13}
          className="fill-slate text-[11px]"
        >
          {letter}
        </text>
      ))}
      <polygon points={shape(letters)} className="fill-petrol/20 stroke-petrol stroke-2" />
      {other && <polygon points={shape(other)} className="fill-none stroke-rust stroke-2 [stroke-dasharray:6_4]" />}
      {dimensions.map((dimension) => {
        const { x, y } = pointOnWeb(dimension, reachOf(letters[dimension]), RADIUS)
        return <circle key={dimension} cx={x} cy={y} r={4} className="fill-petrol" />
      })}
      {dimensions.map((dimension) => {
        const { x, y } = pointOnWeb(dimension, 1, RADIUS)
        const below = y > 0 ? 22 : y < 0 ? -10 : 5
        const beside = x > 0 ? 8 : x < 0 ? -8 : 0
        return (
          <text
            key={dimension}
            x={x + beside}
            y={y + below}
            textAnchor={anchors[dimension]}
            className="fill-ink text-[14px] font-semibold"
          >
            {t(`profile.dimensions.${dimension}`)}
          </text>
        )
      })}
    </svg>
  )
}
