import type { Actor } from '~/accounts/actor'
import { listIndicators, listRedefinitions } from '~/catalogue/indicator-store.server'
import { listContextFigures } from '~/collection/context-figure-store.server'
import { listFigureHistory } from '~/collection/figure-history-store.server'
import { shownObservation } from '~/collection/shown-observation'
import { listHiddenLines } from '~/index/pedigree/pedigree-store.server'
import { likenessesIn } from '~/peers/likenesses-in'
import { peerGroups } from '~/peers/peer-group'
import { similarCount } from './adoption-effect'
import { type EffectFigure, type FigureTable, figureTable } from './effect-figures'
import { listEffectPractices, listOtherUses } from './effect-input-store.server'
import { type EffectGround, type PracticeEffect, practiceEffect } from './practice-effect'

/**
 * What became of these practices' indicators where they were taken up, of the practices that the reader (null: a stranger) may
 * meet. `indicatorIds` narrows it down; null is all that they aim at. The number of queries is the same for one and for many.
 */
export async function readEffects(
  practiceIds: readonly string[],
  reader: Actor | null,
  indicatorIds: readonly string[] | null = null,
): Promise<PracticeEffect[]> {
  const practices = (await listEffectPractices(practiceIds, reader)).map((practice) => ({
    ...practice,
    links: practice.links.filter((link) => indicatorIds === null || indicatorIds.includes(link.indicatorId)),
  }))
  const inUse = practices.filter(({ adopters }) => adopters.length > 0)
  const aimedAt = [...new Set(inUse.flatMap(({ links }) => links.map(({ indicatorId }) => indicatorId)))]
  if (aimedAt.length === 0) return practices.map((practice) => practiceEffect(practice, emptyGround))
  const codes = [...new Set(inUse.flatMap(({ adopters }) => adopters.map(({ municipalityCode }) => municipalityCode)))]
  const redefined = await listRedefinitions(aimedAt)
  const indicators = new Map(
    (await listIndicators())
      .filter(({ id }) => aimedAt.includes(id))
      .map((indicator) => [indicator.id, { ...indicator, redefinedAt: redefined.get(indicator.id) ?? null }]),
  )
  const tables = await readTables(indicators)
  const otherUses = await listOtherUses(codes, aimedAt, reader)
  const ground = { indicators, tables, otherUses, similarTo: await readSimilar() }
  return practices.map((practice) => practiceEffect(practice, ground))
}

const emptyGround: EffectGround = { indicators: new Map(), tables: new Map(), otherUses: [], similarTo: () => [] }

/** The figures as the public may see them: what is too small to be shown is not computed with either. */
async function readTables(
  indicators: ReadonlyMap<string, Parameters<typeof shownObservation>[1]>,
): Promise<ReadonlyMap<string, FigureTable>> {
  const byIndicator = new Map<string, EffectFigure[]>()
  const ids = [...indicators.keys()]
  const [history, hidden] = await Promise.all([listFigureHistory(ids), listHiddenLines(ids)])
  for (const figure of history) {
    const indicator = indicators.get(figure.indicatorId)
    if (indicator === undefined) continue
    const { municipalityCode, period, batchId, line, sourceNote, publishedAt, isDemo } = figure
    const asHidden = hidden.has(`${batchId} ${line}`) ? { status: 'suppressed' as const } : {}
    const { disclosure, ...shown } = shownObservation({ ...figure, ...asHidden }, indicator)
    const status = disclosure === 'suppressed' ? 'suppressed' : shown.status
    const known = byIndicator.get(figure.indicatorId) ?? []
    known.push({ ...shown, status, municipalityCode, period, batchId, line, sourceNote, publishedAt, isDemo })
    byIndicator.set(figure.indicatorId, known)
  }
  return new Map([...byIndicator].map(([id, figures]) => [id, figureTable(figures)]))
}

/** Likeness as it was known before the start: what came after could itself be an effect. */
async function readSimilar(): Promise<EffectGround['similarTo']> {
  const populations = await listContextFigures('population')
  const indices = await listContextFigures('socioeconomic-index')
  const groups = new Map<string, ReturnType<typeof peerGroups>>()
  return (code, year) => {
    const known = groups.get(year) ?? peerGroups(likenessesIn(year, populations, indices), similarCount)
    groups.set(year, known)
    return (known.get(code) ?? []).map(({ municipalityCode }) => municipalityCode)
  }
}
