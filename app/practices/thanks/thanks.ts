import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { isListedFor, type PracticeStanding } from '../practice-visibility'

/** The most characters that thanks take. */
export const longestThanks = 1_000

/** A municipality's thanks to those who wrote a practice. */
export type Thanks = {
  id: string
  municipalityCode: MunicipalityCode
  text: string
  /** ISO time. */
  createdAt: string
  /** True while a moderator has hidden it: then only its own municipality and the moderators learn that it is there. */
  hidden: boolean
}

/** May this person thank for the practice in the name of that municipality? Nobody thanks themselves, and nobody wrote the examples. */
export function mayThank(actor: Actor, practice: PracticeStanding, municipalityCode: MunicipalityCode): boolean {
  return (
    practice.municipalityCode !== null &&
    practice.municipalityCode !== municipalityCode &&
    isListedFor(actor, practice) &&
    can(actor, { do: 'speak-for', in: municipalityCode })
  )
}

/** The municipalities in whose name this person may thank for the practice. */
export function thankingFor(actor: Actor | null, practice: PracticeStanding): MunicipalityCode[] {
  if (actor === null) return []
  return [...actor.memberships.keys()].filter((code) => mayThank(actor, practice, code))
}
