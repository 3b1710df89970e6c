import { useTranslation } from 'react-i18next'
import { areas, themes } from '~/catalogue/areas'
import { formatNumber, formatShare } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { alongAxis, axisLength } from './chart-axis'
import type { Standing } from './edition'
import { PlaceStatement } from './place-statement'
import type { Spread } from './spread'
import { useGroupName } from './use-group-name'

type ProfileStanding = Pick<Standing, 'groupId' | 'score' | 'place' | 'coverage'>
type ThemeLine = { groupId: string; standing: ProfileStanding | null; spread: Spread | null }

type ThemeProfileProps = {
  municipality: string
  standings: readonly ProfileStanding[]
  spreads: Readonly<Record<string, Spread>>
}

/** Each theme's score against the spread of all municipalities, an area at a time, and the same as a table. */
export function ThemeProfile({ municipality, standings, spreads }: ThemeProfileProps) {
  const { t } = useTranslation('profile')
  const nameOf = useGroupName()
  const linesOf = (areaId: string): ThemeLine[] =>
    themes.flatMap(({ id }) => {
      const groupId = `${areaId}.${id}`
      const standing = standings.find((one) => one.groupId === groupId) ?? null
      return standing ? [{ groupId, standing, spread: spreads[groupId] ?? null }] : []
    })
  const shown = areas.map(({ id }) => ({ id, lines: linesOf(id) })).filter(({ lines }) => lines.length > 0)
  if (shown.length === 0) return null
  return (
    <>
      <ProfileKey municipality={municipality} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-3">
        {shown.map(({ id, lines }) => (
          <section key={id} aria-label={nameOf(id)}>
            <h3 className="text-m">{nameOf(id)}</h3>
            <ScoreScale />
            <ul>
              {lines.map((line) => (
                <ThemeRow key={line.groupId} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <details className="mt-4">
        <summary className="text-petrol">{t('themes.asTable')}</summary>
        <ThemeTable lines={shown.flatMap(({ lines }) => lines)} municipality={municipality} />
      </details>
    </>
  )
}

function ThemeRow({ line: { groupId, standing, spread } }: { line: ThemeLine }) {
  const { t } = useTranslation(['profile', 'index'])
  const language = useLanguage()
  const nameOf = useGroupName()
  const score = standing?.score ?? null
  return (
    <li className="border-t border-line pt-1">
      <p className="flex justify-between gap-3 text-s">
        <span>{nameOf(groupId)}</span>
        {score === null ? (
          <span className="text-slate">{t('index:place.none')}</span>
        ) : (
          <strong className="tabular-nums">{formatNumber(Math.round(score), language, 0)}</strong>
        )}
      </p>
      <SpreadStrip spread={spread} score={score} />
    </li>
  )
}

const along = (score: number) => Math.min(1, Math.max(0, score / 100))
const shares = ['p10', 'p25', 'p50', 'p75', 'p90'] as const

/** The spread as a pale and a dark bar with the middle as a line, and the own score as a dot. */
function SpreadStrip({ spread, score }: { spread: Spread | null; score: number | null }) {
  return (
    <svg width="100%" height="24" aria-hidden="true" className="block">
      <line x1={alongAxis(0)} x2={alongAxis(1)} y1="12" y2="12" className="stroke-line" />
      {spread && (
        <>
          <Bar from={spread.p10} to={spread.p90} y={9} height={6} look="fill-line" />
          <Bar from={spread.p25} to={spread.p75} y={7} height={10} look="fill-slate/50" />
          <line
            x1={alongAxis(along(spread.p50))}
            x2={alongAxis(along(spread.p50))}
            y1="3"
            y2="21"
            strokeWidth="2"
            className="stroke-ink"
          />
        </>
      )}
      {score !== null && (
        <circle cx={alongAxis(along(score))} cy="12" r="8" strokeWidth="2" className="fill-petrol stroke-white" />
      )}
    </svg>
  )
}

function Bar({ from, to, y, height, look }: { from: number; to: number; y: number; height: number; look: string }) {
  return (
    <rect
      x={alongAxis(along(from))}
      width={axisLength(along(from), along(to))}
      y={y}
      height={height}
      className={look}
    />
  )
}

function ScoreScale() {
  return (
    <svg width="100%" height="22" aria-hidden="true" className="block" fontSize="14">
      {[0, 50, 100].map((score) => (
        <text key={score} x={alongAxis(score / 100)} y="16" textAnchor="middle" className="fill-slate">
          {score}
        </text>
      ))}
    </svg>
  )
}

function ProfileKey({ municipality }: { municipality: string }) {
  const { t } = useTranslation('profile')
  const signs = [
    { text: municipality, sign: <circle cx="20" cy="12" r="8" className="fill-petrol" /> },
    { text: t('themes.median'), sign: <line x1="20" x2="20" y1="3" y2="21" strokeWidth="2" className="stroke-ink" /> },
    { text: t('themes.middleHalf'), sign: <rect x="2" width="36" y="7" height="10" className="fill-slate/50" /> },
    { text: t('themes.most'), sign: <rect x="2" width="36" y="9" height="6" className="fill-line" /> },
  ]
  return (
    <ul className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-s" aria-label={t('themes.key')}>
      {signs.map(({ text, sign }) => (
        <li key={text} className="flex items-center gap-2">
          <svg width="40" height="24" aria-hidden="true" className="shrink-0">
            {sign}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

function ThemeTable({ lines, municipality }: { lines: readonly ThemeLine[]; municipality: string }) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const nameOf = useGroupName()
  const number = (value: number | undefined | null) =>
    value === undefined || value === null ? '–' : formatNumber(value, language, 0)
  return (
    <DataTable
      caption={t('themes.caption', { municipality })}
      columns={[
        { key: 'area', title: t('themes.area') },
        { key: 'theme', title: t('themes.theme') },
        { key: 'score', title: t('themes.score'), numeric: true },
        ...shares.map((share) => ({ key: share, title: t(`themes.${share}`), numeric: true })),
        { key: 'place', title: t('themes.place') },
        { key: 'coverage', title: t('themes.coverage'), numeric: true },
      ]}
    >
      {lines.map(({ groupId, standing, spread }) => (
        <tr key={groupId}>
          <Cell>{nameOf(groupId.split('.')[0] ?? '')}</Cell>
          <Cell head>{nameOf(groupId)}</Cell>
          <Cell numeric>{number(standing?.score)}</Cell>
          {shares.map((share) => (
            <Cell key={share} numeric>
              {number(spread?.[share])}
            </Cell>
          ))}
          <Cell>
            <PlaceStatement place={standing?.place ?? null} />
          </Cell>
          <Cell numeric>{formatShare(standing?.coverage ?? 0, language)}</Cell>
        </tr>
      ))}
    </DataTable>
  )
}
