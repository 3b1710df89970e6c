import { LRUCache } from 'lru-cache'
import type { Indicator } from '~/catalogue/indicator'
import { listContextFigures } from '~/collection/context-figure-store.server'
import { conditionsIn } from '~/peers/conditions'
import { findPublicVersion } from '~/platform/public-version-store.server'
import type { Edition } from '../edition'
import { listFiguresFor } from '../edition-store.server'
import { criterionOverlap, hasExpectation, type Overlap } from './criterion-overlap'
import { type Expectation, expectedValues } from './expected-values'

/** What a page can say of expectation for an indicator; `none` where the question does not arise. */
export type ShownExpectation =
  | { kind: 'none' }
  | { kind: 'overlap'; overlap: Overlap }
  | { kind: 'no-conditions' }
  | { kind: 'too-few' }
  | {
      kind: 'expected'
      expectation: Expectation
      needYear: string
      populationYear: string | null
      isDemo: boolean
    }

// A published edition never changes, but the need it is held against may be imported anew: the public version tells.
const kept = new LRUCache<string, ShownExpectation>({ max: 200 })

/** An indicator's values in a published edition against what need and size would lead one to expect. Kept in memory. */
export async function readExpectation(
  indicator: Pick<Indicator, 'id' | 'aspect' | 'direction'>,
  edition: Pick<Edition, 'id' | 'period' | 'isDemo'>,
): Promise<ShownExpectation> {
  const overlap = criterionOverlap(indicator.id)
  if (overlap !== null) return { kind: 'overlap', overlap }
  if (!hasExpectation(indicator)) return { kind: 'none' }
  const key = `${await findPublicVersion()} ${edition.id} ${indicator.id} ${indicator.direction}`
  const known = kept.get(key)
  if (known) return known
  const made = await makeExpectation(indicator, edition)
  kept.set(key, made)
  return made
}

async function makeExpectation(
  { id, direction }: Pick<Indicator, 'id' | 'direction'>,
  edition: Pick<Edition, 'id' | 'period' | 'isDemo'>,
): Promise<ShownExpectation> {
  const [figures, populations, indices] = await Promise.all([
    listFiguresFor(edition.id, [id]),
    listContextFigures('population'),
    listContextFigures('socioeconomic-index'),
  ])
  const conditions = conditionsIn(edition.period.slice(0, 4), populations, indices, edition.isDemo)
  if (conditions === null) return { kind: 'no-conditions' }
  const values = new Map(figures.map(({ municipalityCode, value }) => [municipalityCode, value]))
  const outcomes = conditions.of.map((one) => ({ ...one, value: values.get(one.municipalityCode) ?? null }))
  const expectation = expectedValues(outcomes, direction === 'lower' ? 'lower' : 'higher')
  if (expectation === null) return { kind: 'too-few' }
  const { needYear, populationYear, isDemo } = conditions
  return { kind: 'expected', expectation: rounded(expectation), needYear, populationYear, isDemo }
}

/** Four decimals: more than anybody reads, and the page carries them twice. */
function rounded(expectation: Expectation): Expectation {
  const four = (value: number) => Math.round(value * 10_000) / 10_000
  return {
    ...expectation,
    rows: expectation.rows.map((row) => ({
      ...row,
      expected: four(row.expected),
      residual: four(row.residual),
      low: four(row.low),
      high: four(row.high),
    })),
  }
}
