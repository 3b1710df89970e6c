import type { Actor } from '~/accounts/actor'
import type { Practice } from '../practice-store.server'
import type { Adoption } from './adoption'
import { listAdoptionsOfPractice } from './adoption-store.server'
import { tellingFor } from './read-adoption-page.server'

/** Who has taken up a practice that the reader sees, and whether the reader may tell of their own municipality. */
export async function readUptake(
  reader: Actor | null,
  practice: Practice,
): Promise<{ adoptions: Adoption[]; telling: { isFollowUp: boolean } | null }> {
  const adoptions = await listAdoptionsOfPractice(practice.id, reader)
  const codes = tellingFor(reader, practice)
  const isFollowUp = adoptions.some(({ municipalityCode }) => codes.includes(municipalityCode))
  return { adoptions, telling: codes.length === 0 ? null : { isFollowUp } }
}
