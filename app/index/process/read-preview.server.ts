import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { can } from '~/accounts/policy'
import { areas } from '~/catalogue/areas'
import type { Language } from '~/i18n/language'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { wholeIndex } from '../edition'
import { listIndicatorsIn } from '../edition-catalogue-store.server'
import { listEditionBatches, listFiguresOf, listStandingsOf } from '../edition-store.server'
import { shownFigure } from '../shown-figure'
import { shownIndicator } from '../shown-indicator'
import { listObjectionsOf } from './objection-store.server'
import type { PreviewFigure } from './preview-figure'
import { takesObjections } from './process'
import { findProcess } from './process-store.server'

const groups: readonly string[] = [wholeIndex, ...areas.map(({ id }) => id)]

/**
 * A municipality's own part of an edition that is not public yet: its figures with their sources, its places and coverage, and its
 * objections. Nothing is in it that tells of another municipality: no peers, no medians, no list. After publication it stays, for
 * the objections. A 404 for whoever does not answer for the figures, and for an edition that is not shown to municipalities.
 */
export async function readPreview(
  actor: Actor,
  { slug, code, language }: { slug: string; code: MunicipalityCode; language: Language },
  now: Date,
) {
  authorise(actor, { do: 'see-preview', in: code })
  const edition = orNotFound(await findProcess(slug))
  const { id, previewUntil } = edition
  const [standings, figures, batches, indicators, objections] = await Promise.all([
    listStandingsOf([id], code),
    listFiguresOf(id, code),
    listEditionBatches(id),
    listIndicatorsIn(id),
    listObjectionsOf(id, code),
  ])
  // A preview that was cancelled and came to publication after all: what was objected stays to be read.
  const isShown = edition.previewFrom !== null || (edition.state === 'published' && objections.length > 0)
  if (!isShown) notFound()
  const files = new Map(batches.map((batch) => [batch.id, batch.sourceNote ?? batch.fileName]))
  const byId = new Map(figures.map((figure) => [figure.indicatorId, figure]))
  const takes = takesObjections(edition, now)
  return {
    edition: { slug, title: edition.title, isDemo: edition.isDemo, state: edition.state, previewUntil },
    takesObjections: takes,
    mayObject: takes && can(actor, { do: 'object-to-figures', in: code }),
    standings: (standings.get(id) ?? [])
      .filter(({ groupId }) => groups.includes(groupId))
      .map(({ groupId, place, coverage }) => ({ groupId, place, coverage })),
    figures: indicators.flatMap((indicator): PreviewFigure[] => {
      const figure = byId.get(indicator.id)
      if (!figure) return []
      const file = figure.source ? (files.get(figure.source.batchId) ?? null) : null
      return [{ ...shownFigure(figure), file, indicator: shownIndicator(indicator, language) }]
    }),
    objections,
  }
}
