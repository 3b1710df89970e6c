import type { Language } from '~/i18n/language'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { listPopulations } from '~/peers/population-store.server'
import { needLine } from '~/peers/socioeconomic/need-list'
import { readNeedFigures } from '~/peers/socioeconomic/read-need-figures.server'
import type { Edition } from '../edition'
import { listIndicatorsIn } from '../edition-catalogue-store.server'
import { listFiguresAmong, listStandingsOf } from '../edition-store.server'
import { shownEdition } from '../shown-edition'
import { namedFigure } from '../shown-figure'
import { shownIndicator } from '../shown-indicator'

/** Two to five municipalities in one published edition: every group and figure of theirs, and what they are like. Nothing is computed. */
export async function readComparison(edition: Edition, codes: readonly MunicipalityCode[], language: Language) {
  const catalogue = await listIndicatorsIn(edition.id)
  const ids = catalogue.map(({ id }) => id)
  const [standings, figures, context] = await Promise.all([
    Promise.all(codes.map(async (code) => (await listStandingsOf([edition.id], code)).get(edition.id) ?? [])),
    listFiguresAmong(edition.id, ids, [...codes]),
    readContext(codes),
  ])
  return {
    edition: shownEdition(edition),
    codes: [...codes],
    context,
    standings: standings.flat(),
    indicators: catalogue
      .filter(({ id }) => figures.some(({ indicatorId, value }) => indicatorId === id && value !== null))
      .map((indicator) => ({
        ...shownIndicator(indicator, language),
        figures: figures.filter(({ indicatorId }) => indicatorId === indicator.id).map(namedFigure),
      })),
  }
}

/** Population and newest socio-economic index of each, with its year. */
async function readContext(codes: readonly MunicipalityCode[]) {
  const [populations, need] = await Promise.all([listPopulations(codes), readNeedFigures()])
  return {
    isDemo: need?.isDemo ?? false,
    of: codes.map((code) => ({
      code,
      population: populations.get(code) ?? null,
      need: need === null ? null : (needLine(need, code).at(-1) ?? null),
    })),
  }
}

export type Comparison = Awaited<ReturnType<typeof readComparison>>
