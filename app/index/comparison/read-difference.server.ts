import { LRUCache } from 'lru-cache'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { keptOr } from '~/platform/kept-or'
import { type Edition, wholeIndex } from '../edition'
import { listIndicatorsIn } from '../edition-catalogue-store.server'
import { type Computed, compute } from '../explanation/computed'
import { explainUnits } from '../explanation/explain-units'
import { readLabFigures } from '../laboratory/read-lab.server'
import { readPublishedEdition } from '../read-published-edition.server'
import type { Comparison } from './read-comparison.server'
import { otherWayRound, type ScoreDifference, scoreDifference } from './score-difference'

// A published edition never changes, so neither do its scores nor their differences; a few hundred pairs take three megabytes.
const computedKept = new LRUCache<string, Promise<Computed>>({ max: 3 })
const differencesKept = new LRUCache<string, Promise<ScoreDifference | null>>({ max: 300 })

/** The first of those compared and the one it is held against, with why their scores differ: null where either has no place. */
export type ComparedPair = { one: MunicipalityCode; other: MunicipalityCode; difference: ScoreDifference | null }

/**
 * Why the first of those compared has another score than one of the others: how far it is above, in parts that add up. Computed
 * when it is first asked for, in some ten milliseconds: 98 municipalities make 4,753 pairs, of which few are ever looked at.
 * @param asked the other of the pair; the second where it is none of them
 */
export async function readDifference(
  edition: Edition,
  { codes, standings }: Pick<Comparison, 'codes' | 'standings'>,
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
  // A pair is walked one way only, whoever of the two is named first.
  const isTurned = one > other
  const difference = await differenceOf(edition, isTurned ? [other, one] : [one, other])
  return { one, other, difference: isTurned ? difference && otherWayRound(difference) : difference }
}

function differenceOf(
  edition: Edition,
  [one, other]: readonly [MunicipalityCode, MunicipalityCode],
): Promise<ScoreDifference | null> {
  return keptOr(differencesKept, `${edition.id} ${one} ${other}`, async () => {
    const { prepared, scored } = await keptOr(computedKept, edition.id, () => computed(edition))
    const { units } = prepared.figures
    // Of the whole catalogue: where gaps are filled, a part may be of an indicator that none of those compared has a figure of.
    const catalogue = await listIndicatorsIn(edition.id)
    const groupOf = new Map(catalogue.map(({ id, area, theme }) => [id, `${area}.${theme}`]))
    const explained = explainUnits(prepared, scored, units.indexOf(other), units.indexOf(one))
    return explained && scoreDifference(explained, (id) => groupOf.get(id) ?? '')
  })
}

async function computed({ slug }: Edition): Promise<Computed> {
  const [{ units, values }, { method }] = await Promise.all([readLabFigures(slug), readPublishedEdition(slug)])
  const found = compute(method, { units, values: new Map(Object.entries(values)) })
  if (found === null) throw new Error(`The method of edition ${slug} has no use for its own figures`)
  return found
}
