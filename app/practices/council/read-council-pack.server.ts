import type { Language } from '~/i18n/language'
import { listIndicatorsIn } from '~/index/edition-catalogue-store.server'
import {
  listFiguresFor,
  listFiguresOf,
  listPeers,
  listPublishedEditions,
  listStandingsOf,
} from '~/index/edition-store.server'
import { peersDoingWell } from '~/index/peers-doing-well'
import { readSpreads } from '~/index/read-spreads.server'
import { shownEdition } from '~/index/shown-edition'
import { shownFigure } from '~/index/shown-figure'
import { shownIndicator } from '~/index/shown-indicator'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { readRecommendations } from '../recommendation/read-recommendations.server'
import { shortRecommended } from '../recommendation/recommended'
import { weakFigures } from '../weak-figures'
import { pointsInPack, practicesForPack, questionsFor, type WeakPoint } from './council-pack'

const peersNamed = 2

/**
 * One sheet for a council committee: where the municipality stands in the newest edition, the three weak points that would lift
 * it most, who like it does well there, and practices for what is weak. Made of what everybody may see, so that the sheet can be handed
 * on. Null before the first edition.
 */
export async function readCouncilPack(code: MunicipalityCode, language: Language) {
  const [edition] = await listPublishedEditions()
  if (!edition) return null
  const [standings, spreads, figures, indicators, peers] = await Promise.all([
    listStandingsOf([edition.id], code),
    readSpreads(edition.id),
    listFiguresOf(edition.id, code),
    listIndicatorsIn(edition.id),
    listPeers(edition.id, code),
  ])
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const weak = weakFigures(figures, known)
  const points = weak.slice(0, pointsInPack)
  const weakIds = weak.map(({ indicatorId }) => indicatorId)
  const [nationally, recommendations] = await Promise.all([
    listFiguresFor(edition.id, weakIds.slice(0, pointsInPack)),
    readRecommendations(null, { code, indicatorIds: weakIds, peers }),
  ])
  const recommended = weakIds.map((indicatorId) => ({
    indicatorId,
    practices: (recommendations.get(indicatorId)?.recommended ?? []).map(shortRecommended),
  }))
  const questions = questionsFor(points.map(({ indicatorId }) => known.get(indicatorId)?.aspect ?? null))
  return {
    edition: shownEdition(edition),
    standings: (standings.get(edition.id) ?? []).map(({ groupId, place, coverage }) => ({ groupId, place, coverage })),
    rankedCounts: Object.fromEntries([...spreads].map(([groupId, { count }]) => [groupId, count])),
    points: points.flatMap((figure, at): WeakPoint[] => {
      const [indicator, question] = [known.get(figure.indicatorId), questions[at]]
      if (!indicator || !question) return []
      const among = nationally.filter(({ indicatorId }) => indicatorId === figure.indicatorId)
      return [
        {
          indicator: shownIndicator(indicator, language),
          question,
          figure: shownFigure(figure),
          gain: figure.gain,
          doingWell: peersDoingWell(peers, among, figure.place, peersNamed).map((peer) => peer.municipalityCode),
        },
      ]
    }),
    practices: practicesForPack(recommended, pointsInPack).map(({ indicatorId, practice }) => ({
      practice,
      indicator: known.get(indicatorId)?.name[language] ?? indicatorId,
    })),
  }
}
