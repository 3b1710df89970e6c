import { type MunicipalityCode, municipalities } from '~/municipalities/municipalities'
import type { Place, Quarter, Standing } from './edition'

/** A municipality's standing in one group, as tables and maps show it. */
export type ShownStanding = {
  place: Place | null
  /** Share, 0–1, to whole per cent. */
  coverage: number
  /** It does not want to be ranked. */
  abstains?: true
}

/** By municipality; one that the edition does not know is not there. */
export type ShownStandings = ReadonlyMap<MunicipalityCode, ShownStanding>

/**
 * The standings of one group as a short text: a page carries its data twice, drawn and for the browser's own use, and 98
 * objects would weigh more than the table made from them. One entry a municipality in the list's order.
 */
export function packStandings(standings: readonly Standing[], groupId: string): string {
  const byCode = new Map(
    standings.filter((one) => one.groupId === groupId).map((one) => [one.municipalityCode, one] as const),
  )
  return municipalities.map(({ code }) => packed(byCode.get(code))).join(' ')
}

function packed(standing: Standing | undefined): string {
  if (!standing) return '-'
  const coverage = Math.round(standing.coverage * 100)
  if (standing.abstains) return `x${coverage}`
  if (!standing.place) return String(coverage)
  const { rank, low, high, quarter } = standing.place
  return [coverage, rank, low, high, quarter].join('.')
}

/** What `packStandings` packed. */
export function unpackStandings(text: string): ShownStandings {
  const entries = text.split(' ')
  return new Map(
    municipalities.flatMap(({ code }, index) => {
      const entry = entries[index]
      return entry === undefined || entry === '-' || entry === '' ? [] : [[code, unpacked(entry)] as const]
    }),
  )
}

function unpacked(entry: string): ShownStanding {
  if (entry.startsWith('x')) return { place: null, coverage: Number(entry.slice(1)) / 100, abstains: true }
  const [coverage = 0, rank, low, high, quarter] = entry.split('.').map(Number)
  const place =
    rank === undefined || low === undefined || high === undefined || !isQuarter(quarter)
      ? null
      : { rank, low, high, quarter }
  return { place, coverage: coverage / 100 }
}

function isQuarter(value: number | undefined): value is Quarter {
  return value === 1 || value === 2 || value === 3 || value === 4
}
