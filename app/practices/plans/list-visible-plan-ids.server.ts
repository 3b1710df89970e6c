import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { type MunicipalityCode, municipalities } from '~/municipalities/municipalities'
import { listPlanIdsOf } from './plan-store.server'

/** Of these plans, the ones this person may read: those of the municipalities they may see. */
export async function listVisiblePlanIds(reader: Actor, ids: readonly string[]): Promise<Set<string>> {
  return listPlanIdsOf(ids, municipalitiesSeenBy(reader))
}

function municipalitiesSeenBy(reader: Actor): MunicipalityCode[] {
  return municipalities.flatMap(({ code }) => (can(reader, { do: 'see-municipality', in: code }) ? [code] : []))
}
