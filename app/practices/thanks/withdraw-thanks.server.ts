import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { municipalityByCode } from '~/municipalities/municipalities'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { notFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { readPractice } from '../read-practice.server'
import { removeThanks } from './thanks-store.server'

/** Takes a municipality's thanks back. Fails with 'not-thanked' where there are none, or a moderator has hidden them. */
export async function withdrawThanks(
  actor: Person,
  slug: string,
  municipalityCode: string,
): Promise<Result<null, 'not-thanked'>> {
  const practice = await readPractice(actor, slug)
  if (!municipalityByCode(municipalityCode)) notFound()
  authorise(actor, { do: 'speak-for', in: municipalityCode })
  return inTransaction(async (tx) => {
    if (!(await removeThanks(practice.id, municipalityCode, tx))) return failure('not-thanked')
    const details = { municipality: municipalityCode }
    await saveAuditEntry({ actor, deed: 'withdraw-thanks', subject: `practice:${practice.id}`, details }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
