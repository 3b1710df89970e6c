import type { Actor } from '~/accounts/actor'
import { readAsWriter } from './read-practice.server'
import type { NewerText } from './save-answer'
import { findWorkingCopy } from './working-copy-store.server'

/** The text that stands saved now, to be shown beside one that could not be. A 404 for those who may not write it. */
export async function readNewerText(actor: Actor, slug: string): Promise<NewerText> {
  const practice = await readAsWriter(actor, slug)
  const { version, text, savedAt, savedBy, savedById } = await findWorkingCopy(practice.id)
  return { version, text, savedAt: savedAt?.toISOString() ?? null, savedBy, savedById }
}
