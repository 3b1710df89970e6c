import { areas, themes } from '~/catalogue/areas'
import type { Language } from '~/i18n/language'
import { type MunicipalityCode, municipalities } from '~/municipalities/municipalities'
import { comparedValues } from '~/peers/likeness-measure'
import { listLikenessMeasures } from '~/peers/list-likeness-measures.server'
import { nearestByMeasures } from '~/peers/nearest-by-measures'
import { type Edition, wholeIndex } from '../edition'
import { listIndicatorsIn } from '../edition-catalogue-store.server'
import { listFiguresAmong, listStandings } from '../edition-store.server'
import { shownIndicator } from '../shown-indicator'
import { againstMiddle } from './compare-with-group'
import { type GroupQuery, usualWeight } from './group-query'

const groupIds = [wholeIndex, ...areas.flatMap(({ id }) => [id, ...themes.map((theme) => `${id}.${theme.id}`)])]

/** A municipality's scores and figures in one published edition against the middle of a group. No index is computed. */
export async function readGroup(
  edition: Edition,
  code: MunicipalityCode,
  members: readonly MunicipalityCode[],
  language: Language,
) {
  const catalogue = await listIndicatorsIn(edition.id)
  const [scores, figures] = await Promise.all([
    listStandings(edition.id, groupIds),
    listFiguresAmong(
      edition.id,
      catalogue.map(({ id }) => id),
      [code, ...members],
    ),
  ])
  const scoresOf = (groupId: string) =>
    scores
      .filter((one) => one.groupId === groupId)
      .map(({ municipalityCode, score }) => ({ municipalityCode, value: score }))
  return {
    scores: groupIds
      .map((groupId) => ({ groupId, ...againstMiddle(scoresOf(groupId), code, members, 'higher') }))
      .filter(({ own, middle }) => own !== null || middle !== null),
    indicators: catalogue.flatMap((indicator) => {
      const values = figures.filter(({ indicatorId }) => indicatorId === indicator.id)
      const against = againstMiddle(values, code, members, indicator.direction)
      return against.own === null && against.middle === null
        ? []
        : [{ ...shownIndicator(indicator, language), against }]
    }),
  }
}

/** The measures of likeness there are, each with its weight, and the municipalities nearest to one by them. */
export async function readLikeness({ code, weights, size }: Pick<GroupQuery, 'code' | 'weights' | 'size'>) {
  const measures = (await listLikenessMeasures()).map((measure) => ({
    ...measure,
    weight: weights === null ? usualWeight(measure.id) : (weights[measure.id] ?? 0),
  }))
  const codes = municipalities.map((one) => one.code)
  const own = code === null ? -1 : codes.indexOf(code)
  const compared = measures.map((measure) => ({ values: comparedValues(measure), weight: measure.weight }))
  const nearest = own < 0 ? [] : nearestByMeasures(own, codes, compared, size)
  const valuesOf = (municipalityCode: MunicipalityCode) =>
    measures.filter(({ weight }) => weight > 0).map(({ values }) => values[codes.indexOf(municipalityCode)] ?? null)
  return {
    measures: measures.map(({ id, name, year, isDemo, weight }) => ({ id, name, year, isDemo, weight })),
    own: code === null ? [] : valuesOf(code),
    nearest: nearest.map((one) => ({ ...one, values: valuesOf(one.municipalityCode) })),
  }
}

export type GroupComparison = Awaited<ReturnType<typeof readGroup>>
export type ShownLikeness = Awaited<ReturnType<typeof readLikeness>>
