import { areas } from '~/catalogue/areas'
import { packStandings } from './compact-standings'
import { type Standing, wholeIndex } from './edition'

/** The groups that everybody is ranked in on the ranking: the whole index and its areas. */
export const rankedGroups: readonly string[] = [wholeIndex, ...areas.map(({ id }) => id)]

/** The standings of each of those groups, packed for the way to the browser. */
export function packRankedGroups(standings: readonly Standing[]): Record<string, string> {
  return Object.fromEntries(rankedGroups.map((groupId) => [groupId, packStandings(standings, groupId)]))
}
