import type { MunicipalityCode } from '~/municipalities/municipalities'
import { listAbstentions } from '../process/abstention-store.server'
import type { Certainty } from './certainty'
import { findCertainty } from './certainty-store.server'

/** How sure a municipality's place is, for its page; null where nothing is known, and where either is shown without a place. */
export async function readCertainty(editionId: string, code: MunicipalityCode): Promise<Certainty | null> {
  const [certainty, abstentions] = await Promise.all([findCertainty(editionId, code), listAbstentions([editionId])])
  const abstaining = new Set(abstentions.flatMap((one) => (one.endedAt === null ? [one.municipalityCode] : [])))
  if (certainty === null || abstaining.has(code)) return null
  return { ...certainty, alike: certainty.alike.filter((other) => !abstaining.has(other)) }
}
