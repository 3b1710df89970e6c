import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { findIndicator } from '~/catalogue/indicator-store.server'
import { notify } from '~/notifications/notify.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { type FieldFinding, screenFields, stoppingFieldFindings } from '~/screening/screen-fields'
import type { Worded } from './objection'
import { findObjection, saveObjectionDecision } from './objection-store.server'
import { decisionNotice } from './process-notices'
import { holdProcess } from './process-store.server'

export type DecideObjectionProblem =
  | { code: 'already-decided' | 'already-published' }
  | { code: 'personal-data'; findings: FieldFinding[] }

/** Leaves a figure as it is, with the reason, and tells whoever objected. */
export async function declineObjection(
  actor: Actor,
  { slug, id }: { slug: string; id: string },
  { reason, notCpr }: Worded,
  now: Date,
): Promise<Result<null, DecideObjectionProblem>> {
  authorise(actor, { do: 'publish-edition' })
  const findings = screenFields({ reason })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    const objection = orNotFound(await findObjection(edition.id, id, tx))
    if (edition.state === 'published') return failure({ code: 'already-published' })
    if (stoppingFieldFindings(findings, new Set(notCpr)).length > 0) return failure({ code: 'personal-data', findings })
    if (!(await saveObjectionDecision(id, { accepted: false, reason }, actor, now, tx)))
      return failure({ code: 'already-decided' })
    await saveAuditEntry(
      { actor, deed: 'decline-objection', subject: `objection:${id}`, details: { edition: slug } },
      tx,
    )
    const { name } = orNotFound(await findIndicator(objection.indicatorId, tx))
    await notify([decisionNotice(edition, { ...objection, name }, false, now)], now, tx)
    return success(null)
  })
}
