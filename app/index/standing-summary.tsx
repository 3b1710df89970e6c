import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { formatShare } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { type Standing, wholeIndex } from './edition'
import { IntervalStrip } from './interval-strip'
import { PlaceStatement } from './place-statement'
import { useGroupName } from './use-group-name'

type StandingSummaryProps = {
  standings: readonly Pick<Standing, 'groupId' | 'place' | 'coverage' | 'abstains'>[]
  /** How many municipalities have a score in each group. */
  rankedCounts: Readonly<Record<string, number>>
  /** What more there is to say of a group, e.g. how it moved. */
  more?: (groupId: string) => ReactNode
}

/** Where a municipality stands: the whole index first, then the three areas. */
export function StandingSummary(props: StandingSummaryProps) {
  return (
    <div className="grid gap-x-8 gap-y-6 md:grid-cols-3 print:grid-cols-3">
      <div className="md:col-span-3 print:col-span-3">
        <GroupStanding {...props} groupId={wholeIndex} large />
      </div>
      {areas.map(({ id }) => (
        <GroupStanding key={id} {...props} groupId={id} />
      ))}
    </div>
  )
}

function GroupStanding({
  standings,
  rankedCounts,
  more,
  groupId,
  large,
}: StandingSummaryProps & { groupId: string; large?: boolean }) {
  const { t } = useTranslation('index')
  const language = useLanguage()
  const nameOf = useGroupName()
  const standing = standings.find((one) => one.groupId === groupId)
  const count = rankedCounts[groupId] ?? 0
  return (
    <div className="border-t-2 border-ink pt-2">
      <h3 className={large ? 'text-l' : 'text-m'}>{nameOf(groupId)}</h3>
      {standing ? (
        <p className={large ? 'text-l' : 'text-s'}>
          <PlaceStatement place={standing.place} abstains={standing.abstains} />
          <span className="text-slate">
            {standing.place && ` · ${t('place.ofCount', { count })}`}
            {` · ${t('place.coverage', { share: formatShare(standing.coverage, language) })}`}
          </span>
        </p>
      ) : (
        // A method may leave an area out, and then nobody lacks anything.
        <p className="text-s text-slate">{t('place.outside')}</p>
      )}
      <IntervalStrip place={standing?.place ?? null} count={count} />
      {more?.(groupId)}
    </div>
  )
}
