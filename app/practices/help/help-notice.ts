import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import type { AreaId } from '~/catalogue/areas'
import type { MunicipalityCode } from '~/municipalities/municipalities'

/** Whether the municipality wants help or is willing to give it. */
export const helpKinds = ['wanted', 'offered'] as const
export type HelpKind = (typeof helpKinds)[number]

/** A municipality's word that it wants help or is willing to spar, on an area or on one indicator. */
export type HelpNotice = {
  id: string
  municipalityCode: MunicipalityCode
  kind: HelpKind
  area: AreaId
  /** Null: on the whole area. */
  indicatorId: string | null
  text: string
  createdById: string | null
  /** ISO time. */
  createdAt: string
  closed: boolean
  hidden: boolean
}

/** May this person read the notice? Those who speak for its municipality and the moderators see it hidden or closed too. */
export function maySeeHelpNotice(reader: Actor, { municipalityCode, closed, hidden }: HelpNotice): boolean {
  if (can(reader, { do: 'moderate' }) || mayCloseHelpNotice(reader, { municipalityCode })) return true
  return !closed && !hidden && can(reader, { do: 'see-shared-practices' })
}

/** May this person close the notice? */
export function mayCloseHelpNotice(reader: Actor, { municipalityCode }: Pick<HelpNotice, 'municipalityCode'>): boolean {
  return can(reader, { do: 'speak-for', in: municipalityCode })
}

/** Does an offer answer a question about this area and indicator? One on the whole area answers every indicator in it. */
export function answers(
  offer: Pick<HelpNotice, 'area' | 'indicatorId'>,
  asked: { area: AreaId; indicatorId: string | null },
): boolean {
  return (
    offer.area === asked.area &&
    (offer.indicatorId === null || asked.indicatorId === null || offer.indicatorId === asked.indicatorId)
  )
}
