import { useTranslation } from 'react-i18next'
import { areas, themes } from '~/catalogue/areas'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { Cell, DataTable } from '~/ui/data-table'
import type { Standing } from '../edition'
import { PageSection } from '../page-section'
import { PlaceStatement } from '../place-statement'
import { useGroupName } from '../use-group-name'
import { VerdictText } from './verdict-text'

const groupIds = areas.flatMap(({ id }) => [id, ...themes.map((theme) => `${id}.${theme.id}`)])

/** Every area and its themes, a column a municipality, and who is best. */
export function ComparedGroups({ codes, standings }: { codes: readonly string[]; standings: readonly Standing[] }) {
  const { t } = useTranslation('comparison')
  const groupName = useGroupName()
  const nameOf = useMunicipalityName()
  const shown = groupIds.filter((id) => standings.some(({ groupId }) => groupId === id))
  return (
    <PageSection id="omraader" title={t('groups.title')} lead={t('groups.lead')} printed>
      <DataTable
        caption={t('groups.caption')}
        hideCaption
        columns={[
          { key: 'group', title: t('groups.group') },
          ...codes.map((code) => ({ key: code, title: nameOf(code) })),
          { key: 'verdict', title: t('verdict.title') },
        ]}
      >
        {shown.map((groupId) => {
          const isArea = !groupId.includes('.')
          const placed = codes.map((code) => {
            const found = standings.find((one) => one.groupId === groupId && one.municipalityCode === code)
            return { municipalityCode: code, place: found?.place ?? null, abstains: found?.abstains }
          })
          return (
            <tr key={groupId} className={isArea ? 'bg-mist font-semibold' : undefined}>
              <Cell head>
                <span className={isArea ? 'font-semibold' : 'pl-3'}>{groupName(groupId)}</span>
              </Cell>
              {placed.map(({ municipalityCode, place, abstains }) => (
                <td key={municipalityCode} className="min-w-44 font-normal">
                  <PlaceStatement place={place} abstains={abstains} />
                </td>
              ))}
              <td className="min-w-44 font-normal">
                <VerdictText placed={placed} />
              </td>
            </tr>
          )
        })}
      </DataTable>
    </PageSection>
  )
}
