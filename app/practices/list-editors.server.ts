import { atLeast } from '~/accounts/actor'
import { listMembers } from '~/accounts/membership-store.server'
import { danishOrder } from '~/i18n/format'
import type { MunicipalityCode } from '~/municipalities/municipalities'

/** The names of those who can publish in a municipality, for their own colleagues. */
export async function listEditors(municipalityCode: MunicipalityCode | null): Promise<string[]> {
  if (municipalityCode === null) return []
  const members = await listMembers(municipalityCode)
  return members
    .filter(({ role }) => atLeast(role, 'editor'))
    .map(({ name }) => name)
    .sort(danishOrder.compare)
}
