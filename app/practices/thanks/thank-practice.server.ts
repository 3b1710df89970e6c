import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { notFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Watch } from '~/platform/watch.server'
import { type FieldFinding, screenFields, stoppingFieldFindings, wavedByField } from '~/screening/screen-fields'
import { readPractice } from '../read-practice.server'
import { listOwnersToTell } from '../workflow/people-store.server'
import { mayThank } from './thanks'
import { saveNewThanks } from './thanks-store.server'

export type ThanksProblem = { code: 'already-thanked' } | { code: 'personal-data'; findings: FieldFinding[] }

/**
 * Thanks those who wrote a practice, in the name of another municipality, once. They are told. `notCpr` holds the keys of the hits
 * that are said to be no CPR numbers.
 */
export async function thankPractice(
  actor: Person,
  slug: string,
  { municipalityCode, text, notCpr }: { municipalityCode: string; text: string; notCpr: readonly string[] },
  now: Date,
  watch: Watch,
): Promise<Result<string, ThanksProblem>> {
  const practice = await readPractice(actor, slug)
  const municipality = municipalityByCode(municipalityCode)
  const owner = practice.municipalityCode
  if (!municipality || owner === null || !mayThank(actor, practice, municipalityCode)) notFound()
  const waved = new Set(notCpr)
  const findings = screenFields({ text })
  if (stoppingFieldFindings(findings, waved).length > 0) return failure({ code: 'personal-data', findings })
  return inTransaction(async (tx) => {
    const thanks = { practiceId: practice.id, municipalityCode, givenById: actor.userId, text, createdAt: now }
    const id = await saveNewThanks(thanks, tx)
    if (id === null) return failure({ code: 'already-thanked' })
    const subject = `thanks:${id}`
    const details = { practice: practice.id, municipality: municipalityCode }
    await saveAuditEntry({ actor, deed: 'thank-practice', subject, details }, tx)
    const counts = wavedByField(findings, waved)
    if (Object.keys(counts).length > 0)
      await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: counts }, tx)
    await watch({ kind: 'thanks', id, words: text, authorId: actor.userId }, now, tx)
    const owners = await listOwnersToTell([{ id: practice.id, municipalityCode: owner }], tx)
    const notice = {
      kind: 'practice-thanked' as const,
      about: subject,
      path: `${pathsIn('da').practice(practice.slug)}#tak`,
      slots: { municipality: municipalityName(municipality, 'da'), title: practice.current?.text.title ?? '' },
      cause: subject,
    }
    const told = owners.filter(({ userId }) => userId !== actor.userId)
    await notify(
      told.map(({ userId }) => ({ ...notice, userId })),
      now,
      tx,
    )
    await raisePublicVersion(tx)
    return success(id)
  })
}
