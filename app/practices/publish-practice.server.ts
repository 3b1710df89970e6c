import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import { slugFrom } from './practice-slug'
import type { Visibility } from './practice-visibility'
import { savePublication } from './publication-store.server'
import { publishingGaps } from './publishing-gaps'
import { readAsPublisher } from './read-practice.server'
import { countsByField, screenPractice, stoppingFindings } from './screen-practice'
import { findWorkingCopy } from './working-copy-store.server'

export type PublishingProblem = 'nothing-to-publish' | 'changed-by-someone-else' | 'not-ready' | 'personal-data'

/**
 * Publishes the working copy as the publisher saw it, and answers the practice's address. `notCpr` holds the keys of the
 * hits that the publisher says are no CPR numbers; the audit log learns their number by field, never the digits.
 */
export async function publishPractice(
  actor: Actor,
  slug: string,
  wanted: { seenVersion: number; visibility: Visibility; notCpr: readonly string[] },
  now: Date,
): Promise<Result<string, PublishingProblem>> {
  const practice = await readAsPublisher(actor, slug)
  const copy = await findWorkingCopy(practice.id)
  if (copy.savedAt === null) return failure('nothing-to-publish')
  if (copy.version !== wanted.seenVersion) return failure('changed-by-someone-else')
  const areaOfIndicator = new Map((await listIndicators()).map(({ id, area }) => [id, area]))
  if (publishingGaps(copy.text, areaOfIndicator).length > 0) return failure('not-ready')
  const notCpr = new Set(wanted.notCpr)
  const findings = screenPractice(copy.text)
  if (stoppingFindings(findings, notCpr).length > 0) return failure('personal-data')
  const { seenVersion, visibility } = wanted
  const wantedSlug = slugFrom(copy.text.title)
  return inTransaction(async (tx) => {
    const published = await savePublication({ practiceId: practice.id, seenVersion, visibility, wantedSlug, now }, tx)
    if (published === null) return failure('changed-by-someone-else')
    const subject = `practice:${practice.id}`
    const details = { revision: published.number, visibility }
    await saveAuditEntry({ actor, deed: 'publish-practice', subject, details }, tx)
    const waved = countsByField(findings, notCpr)
    if (Object.keys(waved).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: waved }, tx)
    await raisePublicVersion(tx)
    return success(published.slug)
  })
}
