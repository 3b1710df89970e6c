import { useTranslation } from 'react-i18next'
import { areas, themes } from '~/catalogue/areas'
import { Cell, DataTable } from '~/ui/data-table'
import type { Standing } from './edition'
import { movementBetween } from './movement'
import { MovementMark } from './movement-mark'
import { PlaceStatement } from './place-statement'
import { useGroupName } from './use-group-name'

type PlacedGroup = Pick<Standing, 'groupId' | 'place'>

type ThemeMovementsProps = {
  before: readonly PlacedGroup[]
  after: readonly PlacedGroup[]
  editions: { before: string; after: string }
}

/** Every theme's place in both editions and how it moved. */
export function ThemeMovements({ before, after, editions }: ThemeMovementsProps) {
  const { t } = useTranslation('profile')
  const nameOf = useGroupName()
  const placeIn = (standings: readonly PlacedGroup[], groupId: string) =>
    standings.find((standing) => standing.groupId === groupId)?.place ?? null
  const groups = areas.flatMap((area) =>
    themes
      .map((theme) => ({ area, groupId: `${area.id}.${theme.id}` }))
      .filter(({ groupId }) => after.some((standing) => standing.groupId === groupId)),
  )
  return (
    <DataTable
      caption={t('movement.themesCaption')}
      columns={[
        { key: 'area', title: t('themes.area') },
        { key: 'theme', title: t('themes.theme') },
        { key: 'before', title: editions.before },
        { key: 'after', title: editions.after },
        { key: 'movement', title: t('movement.heading') },
      ]}
    >
      {groups.map(({ area, groupId }) => (
        <tr key={groupId}>
          <Cell>{nameOf(area.id)}</Cell>
          <Cell head>{nameOf(groupId)}</Cell>
          <Cell>
            <PlaceStatement place={placeIn(before, groupId)} />
          </Cell>
          <Cell>
            <PlaceStatement place={placeIn(after, groupId)} />
          </Cell>
          <Cell>
            <MovementMark movement={movementBetween(placeIn(before, groupId), placeIn(after, groupId))} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
