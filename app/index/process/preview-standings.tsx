import { useTranslation } from 'react-i18next'
import type { Place } from '../edition'
import { PlaceStatement } from '../place-statement'
import { useGroupName } from '../use-group-name'

type Own = { groupId: string; place: Place | null; coverage: number }

/** Where the municipality would stand in the whole index and each area, with its coverage. */
export function PreviewStandings({ standings }: { standings: readonly Own[] }) {
  const { t } = useTranslation('process')
  const groupName = useGroupName()
  const whole = standings.toSorted((a, b) => Number(b.groupId === 'index') - Number(a.groupId === 'index'))
  return (
    <section aria-labelledby="standings">
      <h2 id="standings" className="text-l">
        {t('preview.standings')}
      </h2>
      <dl className="mt-3 grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[18rem_1fr]">
        {whole.map(({ groupId, place, coverage }) => (
          <div key={groupId} className="contents">
            <dt className="font-semibold">{groupName(groupId)}</dt>
            <dd>
              <PlaceStatement place={place} coverage={coverage} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
