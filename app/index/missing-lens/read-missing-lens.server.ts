import { LRUCache } from 'lru-cache'
import { municipalities } from '~/municipalities/municipalities'
import { keptOr } from '~/platform/kept-or'
import type { Edition, Standing } from '../edition'
import { wholeIndex } from '../edition'
import { findEditionMethod } from '../edition-store.server'
import { readMethod } from '../engine/read-method'
import type { MissingLine } from './missing-line'
import { findAllPoints } from './points-store.server'
import { type PossibleRanks, possibleRanks } from './possible-ranks'

type Ranks = ReadonlyMap<string, PossibleRanks> | null

const kept = new LRUCache<string, Promise<Ranks>>({ max: 6 })

/**
 * What is missing in a published edition, municipality by municipality. The places are worked out once in this process from the
 * points that the edition holds, since it never changes. Empty where its method has no such places.
 */
export async function readMissingLens(edition: Edition, standings: readonly Standing[]): Promise<MissingLine[]> {
  const ranks = await keptOr(kept, edition.id, () => ranksOf(edition.id))
  const whole = new Map(
    standings.filter(({ groupId }) => groupId === wholeIndex).map((one) => [one.municipalityCode, one]),
  )
  return municipalities.flatMap(({ code }) => {
    const [own, standing] = [ranks?.get(code), whole.get(code)]
    if (!own || !standing) return []
    const { missing, of, best, worst } = own
    const abstains = standing.abstains === true
    const range = abstains || best === null || worst === null ? null : { best, worst }
    return [{ code, coverage: standing.coverage, place: standing.place, abstains, missing, of, range }]
  })
}

async function ranksOf(editionId: string): Promise<Ranks> {
  const stored = await findEditionMethod(editionId)
  const read = readMethod(stored?.method)
  if (!read.ok) return null
  const points = await findAllPoints(editionId)
  const codes = municipalities.map(({ code }) => code)
  const columns = new Map([...points].map(([id, own]) => [id, codes.map((code) => own[code] ?? null)]))
  return possibleRanks(read.value, codes, columns)
}
