import { randomUUID } from 'node:crypto'
import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { findIndicator } from '~/catalogue/indicator-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { emptyText } from './practice-text'
import { saveNewDraft } from './working-copy-store.server'

/**
 * Begins a draft in a municipality and answers its address; it gets a readable one when it is published. The draft is empty
 * but for the indicator that it is to aim at, where one is given and known.
 */
export async function createDraft(
  actor: Actor,
  municipalityCode: MunicipalityCode,
  now: Date,
  indicatorId: string | null = null,
): Promise<string> {
  authorise(actor, { do: 'write-draft', in: municipalityCode })
  const slug = `kladde-${randomUUID().slice(0, 13)}`
  const indicator = indicatorId === null ? null : await findIndicator(indicatorId)
  const text = indicator ? { ...emptyText, area: indicator.area, indicatorIds: [indicator.id] } : emptyText
  await saveNewDraft({ slug, municipalityCode, createdById: actor.userId, text, now })
  return slug
}
