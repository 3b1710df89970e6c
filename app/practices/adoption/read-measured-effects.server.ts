import type { Actor } from '~/accounts/actor'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { type MeasuredEffect, measuredEffect } from './practice-effect'
import { readEffects } from './read-effects.server'

/** By practice id and then indicator id, what was measured where the practice was taken up; no entry where there is no number. */
export async function readMeasuredEffects(
  practiceIds: readonly string[],
  indicatorIds: readonly string[],
  reader: Actor | null,
): Promise<ReadonlyMap<string, ReadonlyMap<string, MeasuredEffect>>> {
  const directions = new Map((await listIndicators()).map(({ id, direction }) => [id, direction]))
  const effects = await readEffects(practiceIds, reader, indicatorIds)
  return new Map(
    effects.map(({ practiceId, indicators }) => [
      practiceId,
      new Map(
        indicators.flatMap((indicator): [string, MeasuredEffect][] => {
          const measured = measuredEffect(indicator, directions.get(indicator.indicatorId) ?? 'neutral')
          return measured === null ? [] : [[indicator.indicatorId, measured]]
        }),
      ),
    ]),
  )
}
