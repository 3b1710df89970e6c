import { LRUCache } from 'lru-cache'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Edition, wholeIndex } from '../edition'
import { type Computed, compute } from '../explanation/computed'
import { explainUnits } from '../explanation/explain-units'
import { readLabFigures } from '../laboratory/read-lab.server'
import { readPublishedEdition } from '../read-published-edition.server'
import type { Comparison } from './read-comparison.server'
import { type ScoreDifference, scoreDifference } from './score-difference'

// A published edition never changes, so neither do its scores.
const computedKept = new LRUCache<string, Computed>({ max: 3 })

/** The first of those compared and the one it is held against, with why their scores differ: null where either has no place. */
export type ComparedPair = { one: MunicipalityCode; other: MunicipalityCode; difference: ScoreDifference | null }

/**
 * Why the first of those compared has another score than one of the others: how far it is above, in parts that add up. Computed
 * when it is asked for, in some ten milliseconds: 98 municipalities make 4,753 pairs, of which few are ever looked at.
 * @param asked the other of the pair; the second where it is none of them
 */
export async function readDifference(
  edition: Edition,
  { codes, standings, indicators }: Pick<Comparison, 'codes' | 'standings' | 'indicators'>,
  asked: string | null,
): Promise<ComparedPair | null> {
  const [one, ...others] = codes
  const other = others.find((code) => code === asked) ?? others[0]
  if (one === undefined || other === undefined) return null
  const hasPlace = (code: MunicipalityCode) =>
    standings.some(
      ({ groupId, municipalityCode, place }) => groupId === wholeIndex && municipalityCode === code && place !== null,
    )
  if (!hasPlace(one) || !hasPlace(other)) return { one, other, difference: null }
  const { prepared, scored } = await computedOf(edition)
  const { units } = prepared.figures
  const explained = explainUnits(prepared, scored, units.indexOf(other), units.indexOf(one))
  const groups = new Map(indicators.map(({ id, area, theme }) => [id, `${area}.${theme}`]))
  return { one, other, difference: explained && scoreDifference(explained, (id) => groups.get(id) ?? '') }
}

async function computedOf({ id, slug }: Edition): Promise<Computed> {
  const kept = computedKept.get(id)
  if (kept) return kept
  const [{ units, values }, { method }] = await Promise.all([readLabFigures(slug), readPublishedEdition(slug)])
  const computed = compute(method, { units, values: new Map(Object.entries(values)) })
  if (computed === null) throw new Error(`The method of edition ${slug} has no use for its own figures`)
  computedKept.set(id, computed)
  return computed
}
