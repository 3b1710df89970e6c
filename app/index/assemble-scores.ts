import { municipalities } from '~/municipalities/municipalities'
import type { ContentScore } from './edition-content'
import { at, orNull } from './engine/cells'
import { ranksInSlot } from './engine/compute-index'
import type { UncertaintyResult } from './engine/compute-uncertainty'
import { dataCoverage } from './engine/data-coverage'
import type { Prepared } from './engine/prepare-index'
import { quarterOf } from './engine/quarter'
import type { Scored } from './engine/score-index'

/**
 * Every municipality's result in every group of the method's tree. The units of the computation are the 98 in their
 * order. The interval always holds the rank itself: the published computation counts as one of those it speaks of.
 */
export function assembleScores(
  prepared: Prepared,
  scored: Scored,
  uncertainty: UncertaintyResult,
): readonly ContentScore[] {
  const { plan } = prepared
  const coverages = municipalities.map((_, unit) => dataCoverage(prepared, unit))
  return plan.groups.flatMap((group) => {
    const ranks = ranksInSlot(scored.cells, group.slot, plan.slots)
    const rankedCount = ranks.filter((rank) => rank > 0).length
    return municipalities.map(({ code }, unit): ContentScore => {
      const cell = unit * plan.slots + group.slot
      const whole = uncertainty.units[unit]
      const spread = group === plan.root ? whole : whole?.groups[group.id]
      const rank = ranks[unit] || null
      return {
        groupId: group.id,
        municipalityCode: code,
        score: orNull(at(scored.cells, cell)),
        rank,
        rankLow: rank === null || spread?.rankLow == null ? null : Math.min(rank, spread.rankLow),
        rankMedian: spread?.rankMedian ?? null,
        rankHigh: rank === null || spread?.rankHigh == null ? null : Math.max(rank, spread.rankHigh),
        quarter: rank === null ? null : quarterOf(rank, rankedCount),
        coverage: coverages[unit]?.[group.slot] ?? 0,
      }
    })
  })
}
