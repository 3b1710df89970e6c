import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { municipalityByCode } from '~/municipalities/municipalities'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { findPractice, type Practice } from '../practice-store.server'
import { isListedFor } from '../practice-visibility'
import type { Adoption } from './adoption'
import { findOwnAdoption } from './adoption-store.server'

/** The municipalities for which this person may tell of this practice; none of their own practices, none of hidden ones. */
export function tellingFor(
  actor: Actor | null,
  practice: Pick<Practice, 'municipalityCode' | 'state' | 'visibility' | 'hidden'>,
): string[] {
  if (actor === null || !isListedFor(actor, practice)) return []
  return [...actor.memberships.keys()].filter(
    (code) => code !== practice.municipalityCode && can(actor, { do: 'record-adoption', in: code }),
  )
}

/** What the page needs on which a municipality tells: for whom one may, and what was told; 404 for those who may for none. */
export async function readAdoptionPage(
  actor: Actor,
  slug: string,
  asked: string | null,
): Promise<{ practice: Practice; codes: string[]; chosen: { code: string; adoption: Adoption | null } | null }> {
  const practice = orNotFound(await findPractice(slug))
  const codes = tellingFor(actor, practice)
  if (codes.length === 0) notFound()
  const code = asked ?? (codes.length === 1 ? codes[0] : undefined)
  if (code === undefined) return { practice, codes, chosen: null }
  if (!codes.includes(code) || !municipalityByCode(code)) notFound()
  return { practice, codes, chosen: { code, adoption: await findOwnAdoption(practice.id, code) } }
}
