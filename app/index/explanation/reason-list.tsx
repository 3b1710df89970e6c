import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { useGroupName } from '../use-group-name'
import { valueDecimals } from '../value-decimals'
import { byTheme, type ShownReason } from './shown-movement'
import { useContribution } from './use-contribution'

/** The indicators that pulled most one way, each with its value then and now. */
export function ReasonList({
  title,
  none,
  reasons,
  code,
}: {
  title: string
  none: string
  reasons: readonly ShownReason[]
  code: string
}) {
  const { t } = useTranslation('movement')
  const paths = usePaths()
  const groupOf = useGroupPath()
  const { inWords, points } = useContribution()
  return (
    <div>
      <h3 className="text-m">{title}</h3>
      {reasons.length === 0 && <p className="text-s text-slate">{none}</p>}
      <ul>
        {reasons.map((reason) => (
          <li key={reason.indicatorId} className="border-t border-line py-2 text-s">
            <span className="block text-slate">{groupOf(reason.groupId)}</span>
            <Link to={paths.indicator(reason.indicatorId, { kommune: code })} className="link text-m">
              {reason.name}
            </Link>
            <span className="block">
              <ReasonValues reason={reason} />{' '}
              <span lang="da" className="text-slate">
                {reason.unit}
              </span>
            </span>
            <span className="block">
              {reason.places !== 0 && <strong>{inWords(reason.places)} · </strong>}
              {t('pointsIs', { points: points(reason.score) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What every theme and every indicator of the municipality's own did, behind a fold. */
export function ReasonTables({
  reasons,
  captions,
  code,
}: {
  reasons: readonly ShownReason[]
  captions: { before: string; now: string }
  code: string
}) {
  const { t } = useTranslation(['movement', 'profile'])
  const paths = usePaths()
  const nameOf = useGroupName()
  const groupOf = useGroupPath()
  const { places, points } = useContribution()
  const numbers = [
    { key: 'places', title: t('places'), numeric: true },
    { key: 'points', title: t('points'), numeric: true },
  ]
  const areaOf = (groupId: string) => nameOf(groupId.split('.')[0] ?? groupId)
  return (
    <details className="mt-4">
      <summary className="text-petrol">{t('all', { count: reasons.length })}</summary>
      <div className="mt-3">
        <DataTable
          caption={t('themesCaption', captions)}
          columns={[
            { key: 'area', title: t('profile:themes.area') },
            { key: 'theme', title: t('profile:themes.theme') },
            ...numbers,
          ]}
        >
          {byTheme(reasons).map((theme) => (
            <tr key={theme.groupId}>
              <Cell>{areaOf(theme.groupId)}</Cell>
              <Cell head>{nameOf(theme.groupId)}</Cell>
              <Cell numeric>{places(theme.places)}</Cell>
              <Cell numeric>{points(theme.score)}</Cell>
            </tr>
          ))}
          <tr className="font-semibold">
            <Cell head colSpan={2}>
              <strong>{t('ownSum')}</strong>
            </Cell>
            <Cell numeric>{places(reasons.reduce((sum, reason) => sum + reason.places, 0))}</Cell>
            <Cell numeric>{points(reasons.reduce((sum, reason) => sum + reason.score, 0))}</Cell>
          </tr>
        </DataTable>
      </div>
      <div className="mt-6">
        <DataTable
          caption={t('indicatorsCaption', captions)}
          columns={[
            { key: 'indicator', title: t('profile:all.indicator') },
            { key: 'value', title: t('profile:all.value') },
            ...numbers,
          ]}
        >
          {reasons.map((reason) => (
            <tr key={reason.indicatorId}>
              <Cell head>
                <Link to={paths.indicator(reason.indicatorId, { kommune: code })} className="link">
                  {reason.name}
                </Link>
                <span className="block text-slate">{groupOf(reason.groupId)}</span>
              </Cell>
              <Cell>
                <ReasonValues reason={reason} />{' '}
                <span lang="da" className="text-slate">
                  {reason.unit}
                </span>
              </Cell>
              <Cell numeric>{places(reason.places)}</Cell>
              <Cell numeric>{points(reason.score)}</Cell>
            </tr>
          ))}
        </DataTable>
      </div>
    </details>
  )
}

/** "Handicap · Arbejdsmiljø": indicators of different areas may have the same name. */
function useGroupPath(): (groupId: string) => string {
  const nameOf = useGroupName()
  return (groupId) => `${nameOf(groupId.split('.')[0] ?? groupId)} · ${nameOf(groupId)}`
}

/** "45 → 52", or the word for a value that came or went. */
function ReasonValues({ reason: { kind, before, after, unit } }: { reason: ShownReason }) {
  const { t } = useTranslation(['movement', 'profile'])
  const language = useLanguage()
  const written = (value: number | null) =>
    value === null ? t('profile:status.missing') : formatNumber(value, language, valueDecimals(value, unit))
  return (
    <>
      {written(before)} <span aria-hidden="true">→</span> <span className="sr-only">{t('profile:movement.to')}</span>{' '}
      <strong>{written(after)}</strong>
      {kind !== 'changed' && ` (${t(`kinds.${kind}`)})`}
    </>
  )
}
