import { municipalities } from '~/municipalities/municipalities'
import type { Nearest } from '~/peers/nearest-by-measures'
import { peerMedian } from '~/peers/peer-median'
import type { ContentFigure } from './edition-content'
import type { EditionIndicator, ObservationsByIndicator } from './edition-input'
import { at, orNull } from './engine/cells'
import { placesNotRuledOut } from './engine/place-interval'
import type { Prepared } from './engine/prepare-index'
import { quarterOf } from './engine/quarter'
import { ranksOf } from './engine/ranking'
import type { Scored } from './engine/score-index'
import { figureInterval } from './figure-interval'
import { gainsToPeerMedian, isWeak } from './weak-indicators'

type Source = {
  prepared: Prepared
  scored: Scored
  indicators: readonly EditionIndicator[]
  byIndicator: ObservationsByIndicator
  groups: ReadonlyMap<string, readonly Nearest[]>
}

/** Every indicator with any figures for every municipality: also a row where nobody reported anything. */
export function assembleFigures({ prepared, scored, indicators, byIndicator, groups }: Source): ContentFigure[] {
  const medians = new Map(
    indicators.map(({ id }) => {
      const ofIndicator = byIndicator.get(id)
      const medianOf = (code: string) =>
        peerMedian((groups.get(code) ?? []).map((peer) => ofIndicator?.get(peer.municipalityCode)?.value ?? null))
      return [id, new Map(municipalities.map(({ code }) => [code, medianOf(code)]))]
    }),
  )
  const gains = gainsToPeerMedian(prepared, scored, (code, id) => medians.get(id)?.get(code) ?? null)
  const slotOf = new Map(prepared.plan.leaves.map((id, slot) => [id, slot]))

  return indicators.flatMap((indicator) => {
    const observations = municipalities.map(({ code }) => byIndicator.get(indicator.id)?.get(code) ?? null)
    const values = observations.map((observation) => observation?.value ?? null)
    const rankedCount = values.filter((value) => value !== null).length
    // The method decides on what it weighs, the catalogue on the rest; context has no better and worse.
    const direction = prepared.method.indicators.get(indicator.id)?.direction ?? indicator.direction
    const ranks = direction === 'neutral' ? [] : ranksOf(values, direction)
    const intervals = observations.map((observation) => observation && figureInterval(observation, indicator))
    const ranges = direction === 'neutral' ? [] : placesNotRuledOut(values, intervals, direction)
    const slot = slotOf.get(indicator.id)
    const column = slot === undefined ? undefined : prepared.columns[slot]

    return municipalities.map(({ code }, unit): ContentFigure => {
      const observation = observations[unit] ?? null
      const value = values[unit] ?? null
      const n = observation?.n ?? null
      const rank = ranks[unit] ?? null
      const quarter = rank === null ? null : quarterOf(rank, rankedCount)
      const median = medians.get(indicator.id)?.get(code) ?? null
      const gain = gains.get(indicator.id)?.[unit] ?? null
      const judged = { value, quarter, peerMedian: median, direction, n, minN: indicator.minN }
      return {
        indicatorId: indicator.id,
        municipalityCode: code,
        batchId: observation?.batchId ?? null,
        line: observation?.line ?? null,
        period: observation?.period ?? null,
        value,
        status: observation?.status ?? 'missing',
        n,
        rank,
        rankLow: ranges[unit]?.rankLow ?? null,
        rankHigh: ranges[unit]?.rankHigh ?? null,
        rankedCount,
        quarter,
        normalised: column ? orNull(at(column.normalised, unit)) : null,
        peerMedian: median,
        gain,
        isWeak: column !== undefined && isWeak(judged),
      }
    })
  })
}
