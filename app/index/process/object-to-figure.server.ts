import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { findIndicator } from '~/catalogue/indicator-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { notify } from '~/notifications/notify.server'
import { inTransaction } from '~/platform/database.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { screenFields, stoppingFieldFindings, wavedByField } from '~/screening/screen-fields'
import { listFiguresOf } from '../edition-store.server'
import type { ObjectionForm, ObjectionProblem } from './objection'
import { hasOpenObjection, saveObjection } from './objection-store.server'
import { isPreviewed, takesObjections } from './process'
import { objectionNotices } from './process-notices'
import { holdProcess, listStaffIds } from './process-store.server'

type Figure = { slug: string; municipalityCode: MunicipalityCode; indicatorId: string }

/**
 * Says in a municipality's name that one of its figures in a previewed edition is wrong, and tells staff; answers the objection's
 * id. Fails after the last day, while an earlier one to the same figure waits, and when the words may identify a person.
 */
export async function objectToFigure(
  actor: Person,
  { slug, municipalityCode, indicatorId }: Figure,
  { notCpr, ...words }: ObjectionForm,
  now: Date,
): Promise<Result<string, ObjectionProblem>> {
  authorise(actor, { do: 'object-to-figures', in: municipalityCode })
  const { name } = orNotFound(await findIndicator(indicatorId))
  const findings = screenFields({ ...words, rightValue: words.rightValue ?? '' })
  const waved = new Set(notCpr)
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    if (!isPreviewed(edition)) notFound()
    const figures = await listFiguresOf(edition.id, municipalityCode, tx)
    if (!figures.some((figure) => figure.indicatorId === indicatorId)) notFound()
    if (!takesObjections(edition, now)) return failure({ code: 'too-late', until: edition.previewUntil ?? '' })
    if (stoppingFieldFindings(findings, waved).length > 0) return failure({ code: 'personal-data', findings })
    if (await hasOpenObjection(edition.id, { municipalityCode, indicatorId }, tx))
      return failure({ code: 'already-open' })
    const id = await saveObjection(edition.id, { municipalityCode, indicatorId }, words, actor, now, tx)
    const subject = `objection:${id}`
    const details = { edition: slug, municipality: municipalityCode, indicator: indicatorId }
    await saveAuditEntry({ actor, deed: 'object-to-figure', subject, details }, tx)
    const counts = wavedByField(findings, waved)
    if (Object.keys(counts).length > 0)
      await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: counts }, tx)
    const objection = { id, municipalityCode, indicatorId, name }
    await notify(objectionNotices(edition, objection, await listStaffIds(tx)), now, tx)
    return success(id)
  })
}
