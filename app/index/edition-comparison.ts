import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Standing } from './edition'
import { type Movement, movementBetween } from './movement'

/** What is different from the edition before, for staff to weigh before publishing. */
export type EditionComparison = {
  /** The longest ways first, clear movements before others. */
  moved: (Movement & { municipalityCode: MunicipalityCode })[]
  clearCount: number
  /** Without a place before, or without one now. */
  appeared: MunicipalityCode[]
  vanished: MunicipalityCode[]
  indicators: { added: string[]; removed: string[] }
}

type Side = { standings: readonly Standing[]; indicatorIds: readonly string[] }

/** Compares two editions by places in the whole index and by the indicators weighed. */
export function compareEditions(before: Side, after: Side): EditionComparison {
  const earlier = new Map(before.standings.map((standing) => [standing.municipalityCode, standing.place]))
  const moved = after.standings.flatMap(({ municipalityCode, place }) => {
    const movement = movementBetween(earlier.get(municipalityCode) ?? null, place)
    return movement && movement.places !== 0 ? [{ ...movement, municipalityCode }] : []
  })
  const ranked = ({ standings }: Side) =>
    new Set(standings.filter(({ place }) => place !== null).map(({ municipalityCode }) => municipalityCode))
  const [then, now] = [ranked(before), ranked(after)]
  return {
    moved: moved.sort(
      (a, b) => Number(b.clear) - Number(a.clear) || Math.abs(b.places) - Math.abs(a.places) || b.places - a.places,
    ),
    clearCount: moved.filter(({ clear }) => clear).length,
    appeared: [...now].filter((code) => !then.has(code)),
    vanished: [...then].filter((code) => !now.has(code)),
    indicators: {
      added: after.indicatorIds.filter((id) => !before.indicatorIds.includes(id)),
      removed: before.indicatorIds.filter((id) => !after.indicatorIds.includes(id)),
    },
  }
}
