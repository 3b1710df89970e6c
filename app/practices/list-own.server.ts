import type { Actor } from '~/accounts/actor'
import { type Municipality, municipalities } from '~/municipalities/municipalities'
import type { ListedPractice } from './listed-practice'
import { listOwnPractices, listPracticesOfMunicipality, type OwnPractice } from './practice-store.server'
import { mayWritePractice } from './practice-visibility'
import type { ReceivedThanks } from './thanks/received-thanks'
import { findReceivedThanks } from './thanks/thanks-store.server'

/** The practices of one of a person's municipalities: everything for those who write there, else what is published. */
export type OwnMunicipality = {
  municipality: Municipality
  /** What others have thanked it for. */
  received: { count: number; newest: ReceivedThanks[] }
} & ({ writes: true; practices: OwnPractice[] } | { writes: false; practices: ListedPractice[] })

/** The practices of each municipality that the person belongs to. */
export async function listOwn(actor: Actor): Promise<OwnMunicipality[]> {
  const mine = municipalities.filter(({ code }) => actor.memberships.has(code))
  return Promise.all(
    mine.map(async (municipality): Promise<OwnMunicipality> => {
      const { code } = municipality
      const received = await findReceivedThanks(code, 3)
      return mayWritePractice(actor, { municipalityCode: code })
        ? { municipality, received, writes: true, practices: await listOwnPractices(code) }
        : { municipality, received, writes: false, practices: await listPracticesOfMunicipality(code, actor) }
    }),
  )
}
