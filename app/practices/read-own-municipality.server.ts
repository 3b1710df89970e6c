import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { can } from '~/accounts/policy'
import { listIndicators } from '~/catalogue/indicator-store.server'
import type { Language } from '~/i18n/language'
import { compareMethods } from '~/index/compare-methods.server'
import { type Edition, type Figure, type Peer, type Standing, wholeIndex } from '~/index/edition'
import {
  listFiguresAmong,
  listFiguresOf,
  listPeers,
  listPublishedEditions,
  listStandings,
  listStandingsOf,
} from '~/index/edition-store.server'
import { biggestMovers } from '~/index/movement'
import { peersDoingWell } from '~/index/peers-doing-well'
import { readSpreads } from '~/index/read-spreads.server'
import { editionBefore, shownEdition } from '~/index/shown-edition'
import { type ShownIndicator, shownIndicator } from '~/index/shown-indicator'
import { hasEnough } from '~/index/strongest-weakest'
import { byGain } from '~/index/weak-indicators'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { listPopulations } from '~/peers/population-store.server'
import type { ListedPractice } from './listed-practice'
import { listPracticesForIndicators } from './practice-store.server'

const moversShown = 4
const peersShown = 3

/**
 * What a municipality's own people need to act: where it stands and what moved since the edition before, its weak indicators
 * with the practices that aim at them and the similar municipalities that do well, and who those similar ones are. The number of
 * queries does not depend on how many indicators are weak. A 404 for those who may not see the municipality.
 */
export async function readOwnMunicipality(actor: Actor, code: MunicipalityCode, language: Language) {
  authorise(actor, { do: 'see-municipality', in: code })
  const mayWrite = can(actor, { do: 'write-draft', in: code })
  const editions = await listPublishedEditions()
  const [edition] = editions
  if (edition === undefined) return { mayWrite, inEdition: null }
  return { mayWrite, inEdition: await readIn(edition, editionBefore(editions, edition), { actor, code, language }) }
}

type Asked = { actor: Actor; code: MunicipalityCode; language: Language }

async function readIn(edition: Edition, before: Edition | null, { actor, code, language }: Asked) {
  const ids = before ? [edition.id, before.id] : [edition.id]
  const [standings, spreads, figures, figuresBefore, peers, indicators, nationally, alike] = await Promise.all([
    listStandingsOf(ids, code),
    readSpreads(edition.id),
    listFiguresOf(edition.id, code),
    before ? listFiguresOf(before.id, code) : [],
    listPeers(edition.id, code),
    listIndicators(),
    listStandings(edition.id, [wholeIndex]),
    before ? compareMethods(edition.id, before.id) : true,
  ])
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const weak = byGain(
    figures.filter((figure) => figure.isWeak && hasEnough(figure, known.get(figure.indicatorId)?.minN ?? null)),
  )
  const weakIds = weak.map(({ indicatorId }) => indicatorId)
  const peerCodes = peers.map(({ municipalityCode }) => municipalityCode)
  const [peerFigures, practices, populations] = await Promise.all([
    listFiguresAmong(edition.id, weakIds, peerCodes),
    listPracticesForIndicators(weakIds, actor),
    listPopulations([code, ...peerCodes]),
  ])
  const movers = biggestMovers(figuresBefore, figures, moversShown)
  const named = new Set([...weakIds, ...[...movers.forward, ...movers.back].map((one) => one.figureAfter.indicatorId)])
  return {
    edition: shownEdition(edition),
    before: before && { ...shownEdition(before), sameMethod: alike },
    standings: standings.get(edition.id) ?? [],
    standingsBefore: before ? (standings.get(before.id) ?? []) : [],
    rankedCounts: Object.fromEntries([...spreads].map(([groupId, { count }]) => [groupId, count])),
    movers,
    weak: weak.map((figure) => weakIndicator(figure, { peers, peerFigures, practices, code })),
    peers: peers.map((peer) => withStanding(peer, nationally)),
    populations: Object.fromEntries(populations),
    indicators: Object.fromEntries(
      indicators
        .filter(({ id }) => named.has(id))
        .map((indicator): [string, ShownIndicator] => [indicator.id, shownIndicator(indicator, language)]),
    ),
  }
}

type Around = {
  peers: readonly Peer[]
  peerFigures: readonly Figure[]
  practices: readonly ListedPractice[]
  code: MunicipalityCode
}

function weakIndicator(figure: Figure, { peers, peerFigures, practices, code }: Around) {
  const { indicatorId } = figure
  const among = peerFigures.filter((one) => one.indicatorId === indicatorId)
  const aiming = practices.filter((practice) => practice.indicatorIds.includes(indicatorId))
  const practicesIn = (municipality: MunicipalityCode) =>
    aiming
      .filter(({ municipalityCode }) => municipalityCode === municipality)
      .map(({ slug, title }) => ({ slug, title }))
  return {
    figure,
    /** The peers' values, for drawing them beside one's own. */
    peerValues: among.flatMap(({ value }) => (value === null ? [] : [value])),
    doingWell: peersDoingWell(peers, among, figure.place, peersShown).map((peer) => ({
      municipalityCode: peer.municipalityCode,
      value: peer.figure.value,
      place: peer.figure.place,
      practices: practicesIn(peer.municipalityCode),
    })),
    practices: aiming.filter(({ municipalityCode }) => municipalityCode !== code),
    ownPractices: practicesIn(code),
  }
}

/** What Min kommune says of one weak indicator. */
export type WeakIndicator = ReturnType<typeof weakIndicator>

function withStanding({ municipalityCode }: Peer, nationally: readonly Standing[]) {
  const standing = nationally.find((one) => one.municipalityCode === municipalityCode)
  return { municipalityCode, place: standing?.place ?? null, coverage: standing?.coverage ?? 0 }
}
