import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import { lockAdoptionsOf, removeAdoption } from './adoption-saving-store.server'
import { takeBackSince } from './adoption-timeline'
import { readAdoptionPage } from './read-adoption-page.server'

/**
 * Takes back all that a municipality told of a practice, as long as it is new: it was told of the wrong practice, or by
 * mistake. Fails with 'too-late' afterwards, and where a moderator has something to do with it: stops count, and so does
 * what others have reported.
 */
export async function takeBackAdoption(
  actor: Actor,
  slug: string,
  municipalityCode: string,
  now: Date,
): Promise<Result<null, 'too-late'>> {
  const { practice } = await readAdoptionPage(actor, slug, municipalityCode)
  return inTransaction(async (tx) => {
    await lockAdoptionsOf(practice.id, tx)
    const place = { practiceId: practice.id, municipalityCode }
    if (!(await removeAdoption(place, takeBackSince(now), tx))) return failure('too-late')
    const details = { municipality: municipalityCode }
    await saveAuditEntry({ actor, deed: 'take-back-adoption', subject: `practice:${practice.id}`, details }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
