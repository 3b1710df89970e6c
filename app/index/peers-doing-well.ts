import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Figure, Peer, Place } from './edition'

/** A municipality like one's own that has solved what is weak here. */
export type PeerDoingWell = { municipalityCode: MunicipalityCode; figure: Figure & { place: Place } }

/**
 * The peers to learn from on one indicator, best first, at most `count`: those in the best quarter, or where there are none the
 * single best placed one, as long as it stands before one's own place.
 */
export function peersDoingWell(
  peers: readonly Peer[],
  figures: readonly Figure[],
  own: Place | null,
  count: number,
): PeerDoingWell[] {
  const nearness = new Map(peers.map((peer) => [peer.municipalityCode, peer.place]))
  const placed = figures
    .flatMap((figure): PeerDoingWell[] => {
      const { municipalityCode, place } = figure
      return place !== null && nearness.has(municipalityCode) && (own === null || place.rank < own.rank)
        ? [{ municipalityCode, figure: { ...figure, place } }]
        : []
    })
    .sort(
      (a, b) =>
        a.figure.place.rank - b.figure.place.rank ||
        (nearness.get(a.municipalityCode) ?? 0) - (nearness.get(b.municipalityCode) ?? 0),
    )
  const best = placed.filter(({ figure }) => figure.place.quarter === 1)
  return (best.length > 0 ? best : placed.slice(0, 1)).slice(0, count)
}
