import { randomUUID } from 'node:crypto'
import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { saveNewDraft } from './working-copy-store.server'

/** Begins an empty draft in a municipality and answers its address. It gets a readable one when it is published. */
export async function createDraft(actor: Actor, municipalityCode: MunicipalityCode, now: Date): Promise<string> {
  authorise(actor, { do: 'write-draft', in: municipalityCode })
  const slug = `kladde-${randomUUID().slice(0, 13)}`
  await saveNewDraft({ slug, municipalityCode, createdById: actor.userId, now })
  return slug
}
