import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { municipalityByCode } from '~/municipalities/municipalities'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { type FieldFinding, screenFields, stoppingFieldFindings } from '~/screening/screen-fields'
import type { AbstentionForm } from './abstention'
import { saveAbstention, saveAbstentionEnd } from './abstention-store.server'
import { holdProcess, whoIs } from './process-store.server'

export type AbstentionProblem =
  | { code: 'already-abstains' | 'not-abstaining' }
  | { code: 'personal-data'; findings: FieldFinding[] }

/**
 * Shows a municipality in an edition without its place, with a public reason, or shows the place again. The edition's content and
 * everybody else's places stay; both steps stay in the audit log and in the public log of corrections.
 */
export async function decideAbstention(
  actor: Actor,
  slug: string,
  form: AbstentionForm,
  now: Date,
): Promise<Result<null, AbstentionProblem>> {
  authorise(actor, { do: 'publish-edition' })
  const { code: municipalityCode } = orNotFound(municipalityByCode(form.municipalityCode))
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    const of = { editionId: edition.id, municipalityCode }
    if (form.intent === 'begin') {
      const { reasonDa, reasonEn } = form
      const findings = screenFields({ reasonDa, reasonEn })
      if (stoppingFieldFindings(findings, new Set(form.notCpr)).length > 0)
        return failure({ code: 'personal-data', findings })
      const abstention = { ...of, reasonDa, reasonEn, decidedBy: whoIs(actor), decidedAt: now }
      if (!(await saveAbstention(abstention, tx))) return failure({ code: 'already-abstains' })
    } else if (!(await saveAbstentionEnd(of, now, tx))) return failure({ code: 'not-abstaining' })
    const deed = form.intent === 'begin' ? 'show-without-place' : 'show-place-again'
    const details = { municipality: municipalityCode }
    await saveAuditEntry({ actor, deed, subject: `edition:${slug}`, details }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
