import type { Indicator } from '~/catalogue/indicator'
import { findIndicator } from '~/catalogue/indicator-store.server'
import type { ObservationSource } from '~/collection/observation-store.server'
import { type ShownObservation, shownObservation } from '~/collection/shown-observation'
import { disclosure } from '~/collection/small-numbers'
import { orNotFound } from '~/platform/refusal.server'
import { findIndicatorIn } from '../edition-catalogue-store.server'
import type { Pedigree } from './pedigree'
import { findEditionsUsing } from './pedigree-store.server'
import { readPedigree } from './read-pedigree.server'

/** A line of a file as everybody may see it: what was measured, the figure, and what it brought to the index. */
export type ShownLine = { indicator: Indicator; shown: ShownObservation; pedigree: Pedigree | null }

/**
 * A line as the published edition asked for has it, or else the newest that used it: by the words and the smallest count of its
 * catalogue, and hidden where the edition hides it. What the catalogue of today hides is hidden too, whatever an edition has shown;
 * by it alone a line is judged that no edition used.
 */
export async function readLine({ batchId, observation }: ObservationSource, slug: string | null): Promise<ShownLine> {
  const { line, indicatorId, municipalityCode } = observation
  const using = await findEditionsUsing({ batchId, line })
  const edition = using.find((one) => one.slug === slug) ?? using[0]
  const today = orNotFound(await findIndicator(indicatorId))
  const indicator = (edition && (await findIndicatorIn(edition.id, indicatorId))) ?? today
  const hides = edition?.hides || disclosure(observation, today) === 'suppressed'
  const shown = shownObservation(hides ? { ...observation, status: 'suppressed' } : observation, indicator)
  const figure = { batchId, line, indicatorId, municipalityCode }
  // What a hidden figure was worth would tell the figure.
  return { indicator, shown, pedigree: shown.value === null ? null : await readPedigree(figure, slug) }
}
