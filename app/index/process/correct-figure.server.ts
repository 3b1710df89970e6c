import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { findIndicator } from '~/catalogue/indicator-store.server'
import { saveCorrectionBatch } from '~/collection/correction-batch-store.server'
import { findObservationSource } from '~/collection/observation-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { notify } from '~/notifications/notify.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { type FieldFinding, screenFields, stoppingFieldFindings } from '~/screening/screen-fields'
import { listFiguresFor } from '../edition-store.server'
import { type CorrectionForm, type CorrectionProblem, correctedObservation } from './correction'
import { saveCorrection } from './correction-store.server'
import { findObjection, saveObjectionDecision } from './objection-store.server'
import { isRecomputing } from './process'
import { decisionNotice } from './process-notices'
import { holdProcess } from './process-store.server'

/** What is to be corrected: a figure, or the figure an objection is about. */
export type Corrected = { municipalityCode: MunicipalityCode; indicatorId: string } | { objectionId: string }

export type CorrectFigureProblem =
  | { code: CorrectionProblem }
  | { code: 'already-decided' | 'already-published' | 'recomputing' | 'publication-set' }
  | { code: 'personal-data'; findings: FieldFinding[] }

/**
 * Puts one figure of a draft right: a file of its own with the new figure, who, when and why; what the source said stays. It counts
 * from the next computation. Where an objection asked for it, that is accepted and its author told. Fails where the figure makes no
 * sense, where a hidden one comes without its counts, and where the draft has moved on.
 */
export async function correctFigure(
  actor: Actor,
  slug: string,
  corrected: Corrected,
  { reason, notCpr, ...given }: CorrectionForm,
  now: Date,
): Promise<Result<null, CorrectFigureProblem>> {
  authorise(actor, { do: 'publish-edition' })
  const findings = screenFields({ reason })
  if (stoppingFieldFindings(findings, new Set(notCpr)).length > 0) return failure({ code: 'personal-data', findings })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    if (edition.state === 'published') return failure({ code: 'already-published' })
    if (edition.publishAt !== null) return failure({ code: 'publication-set' })
    if (isRecomputing(edition, now)) return failure({ code: 'recomputing' })
    const objection =
      'objectionId' in corrected ? orNotFound(await findObjection(edition.id, corrected.objectionId, tx)) : null
    const { municipalityCode, indicatorId } = 'objectionId' in corrected ? orNotFound(objection) : corrected
    const indicator = orNotFound(await findIndicator(indicatorId, tx))
    const figures = await listFiguresFor(edition.id, [indicatorId], tx)
    const figure = orNotFound(figures.find((one) => one.municipalityCode === municipalityCode))
    const source = figure.source && (await findObservationSource(figure.source.batchId, figure.source.line, tx))
    const made = correctedObservation(given, { original: source?.observation ?? null, indicator })
    if (!made.ok) return failure({ code: made.problem })
    if (objection && !(await saveObjectionDecision(objection.id, { accepted: true, reason }, actor, now, tx)))
      return failure({ code: 'already-decided' })
    // All figures of an indicator in an edition are of one period; a municipality without a row takes it from the others.
    const period = orNotFound(figure.period ?? figures.find((one) => one.period !== null)?.period)
    const batchId = await saveCorrectionBatch(
      {
        fileName: `rettelse-${slug}-${indicatorId}-${municipalityCode}.csv`,
        sourceNote: objection ? 'Rettelse efter kommunens indsigelse' : 'Rettelse ved fagforbundet',
        isDemo: edition.isDemo,
        observation: { indicatorId, municipalityCode, period, note: null, ...made.value },
      },
      actor,
      now,
      tx,
    )
    const of = { editionId: edition.id, municipalityCode, indicatorId, batchId, objectionId: objection?.id ?? null }
    const correctionId = await saveCorrection({ ...of, reason }, actor, now, tx)
    const details = { edition: slug, municipality: municipalityCode, indicator: indicatorId, objection: of.objectionId }
    await saveAuditEntry({ actor, deed: 'correct-figure', subject: `correction:${correctionId}`, details }, tx)
    if (objection) await notify([decisionNotice(edition, { ...objection, name: indicator.name }, true, now)], now, tx)
    return success(null)
  })
}
