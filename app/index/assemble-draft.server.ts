import { listIndicators } from '~/catalogue/indicator-store.server'
import { listCurrentObservations } from '~/collection/observation-store.server'
import { listLikenesses } from '~/peers/list-likenesses.server'
import { failure, type Result, success } from '~/platform/result'
import { readEditionMethod } from './edition-method'
import type { EditionPlan, EditionProblem } from './edition-plan'
import type { NewEdition } from './edition-saving-store.server'
import { findPreviousEdition } from './explanation/find-previous-edition.server'
import type { Assemble, HashedContent } from './hashed-content.server'
import { sha256OfJson } from './method-hash.server'
import { standardMethod } from './standard-method'
import { usableFigures } from './usable-figures'

/** An edition that is computed and not kept yet. */
export type AssembledDraft = { draft: NewEdition; content: HashedContent }

/**
 * Reads the figures a plan asks for and computes the edition. The figures are each indicator's newest at the end of the period,
 * five years old at most. Writes nothing; fails where `EditionProblem` says why.
 */
export async function assembleDraft(
  { slug, title, period, ...plan }: EditionPlan,
  assemble: Assemble,
): Promise<Result<AssembledDraft, EditionProblem>> {
  const catalogue = await listIndicators()
  const current = await listCurrentObservations({ period, batchIds: plan.batchIds })
  const usable = usableFigures(current, catalogue, period)
  const idsWithFigures = new Set(usable.filter(({ value }) => value !== null).map(({ indicatorId }) => indicatorId))
  const observations = usable.filter(({ indicatorId }) => idsWithFigures.has(indicatorId))
  const indicators = catalogue.filter(({ id }) => idsWithFigures.has(id))

  const given =
    plan.method.kind === 'own'
      ? plan.method.document
      : standardMethod({ id: `socialt-indeks-${slug}`, title, indicators, seed: plan.seed ?? defaultSeed(period) })
  if (given === null) return failure({ code: 'no-figures' })
  const catalogueIds = new Set(catalogue.map(({ id }) => id))
  const read = readEditionMethod(given, { catalogueIds, idsWithFigures }, plan.seed)
  if (!read.ok) return failure({ code: 'method', faults: read.problem })
  const { document, method } = read.value

  const likenesses = await listLikenesses(period.slice(0, 4))
  const isDemo = observations.some((observation) => observation.isDemo)
  const previous = await findPreviousEdition({ period, isDemo })
  const assembled = await assemble({ document, isDemo, indicators, observations, likenesses, previous })
  if (!assembled.ok) return failure({ code: 'figures', faults: assembled.problem.data })
  return success({
    draft: {
      slug,
      title,
      period,
      method: document,
      methodSha256: sha256OfJson(document),
      seed: method.uncertainty?.seed ?? 0,
      draws: method.uncertainty?.draws ?? 0,
      contentHash: assembled.value.hash,
      notes: assembled.value.notes,
      isDemo,
      batchIds: [...new Set(observations.map(({ batchId }) => batchId))],
      catalogue,
    },
    content: assembled.value,
  })
}

/** Any fixed number would do; the year makes it easy to see that nobody picked it for its result. */
function defaultSeed(period: string): number {
  return Number(period.slice(0, 4))
}
