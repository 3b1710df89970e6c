import { LRUCache } from 'lru-cache'
import type { Actor } from '~/accounts/actor'
import { findPublicVersion } from '~/platform/public-version-store.server'
import type { MeasuredEffect } from '../adoption/practice-effect'
import { readMeasuredEffects } from '../adoption/read-measured-effects.server'
import { seesShared } from '../practice-visibility'
import type { MeasuredOutcome } from './recommendation'

type Outcomes = ReadonlyMap<string, ReadonlyMap<string, MeasuredOutcome>>
type Asked = { practiceIds: readonly string[]; indicatorIds: readonly string[]; reader: Actor | null }

const outcomes: Record<MeasuredEffect['verdict'], MeasuredOutcome> = {
  better: 'better',
  worse: 'worse',
  changed: 'no-telling',
  chance: 'no-telling',
  unjudged: 'too-few',
}

// Every deed that changes a measured effect counts the public version up, so what was measured under one version holds.
const kept = new LRUCache<string, Outcomes, Asked>({
  max: 100,
  fetchMethod: (_key, _stale, { context }) => measure(context),
})

/** By practice and then indicator, what was measured where the practices are in use; no entry where there is no number. */
export async function readOutcomes(
  practiceIds: readonly string[],
  indicatorIds: readonly string[],
  reader: Actor | null,
): Promise<Outcomes> {
  if (practiceIds.length === 0) return new Map()
  const key = [await findPublicVersion(), seesShared(reader), ...practiceIds, ...indicatorIds].join(' ')
  return (await kept.fetch(key, { context: { practiceIds, indicatorIds, reader } })) ?? new Map()
}

async function measure({ practiceIds, indicatorIds, reader }: Asked): Promise<Outcomes> {
  const effects = await readMeasuredEffects(practiceIds, indicatorIds, reader)
  return new Map(
    [...effects].map(([practiceId, byIndicator]) => [
      practiceId,
      new Map([...byIndicator].map(([indicatorId, { verdict }]) => [indicatorId, outcomes[verdict]])),
    ]),
  )
}
