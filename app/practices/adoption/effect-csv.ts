import type { Language } from '~/i18n/language'
import { municipalityByCode } from '~/municipalities/municipalities'
import { type CsvCell, csvText, danishCsv, internationalCsv } from '~/platform/csv-text'
import type { AdoptionEffect } from './adoption-effect'
import { pooledDraws, pooledSeed } from './pooled-effect'
import type { ShownEffect } from './shown-effect'

const header = [
  'indicator',
  'unit',
  'direction',
  'delay_months',
  'adopter',
  'row',
  'municipality_code',
  'municipality',
  'started_on',
  'stopped_on',
  'periods_before',
  'periods_after',
  'before',
  'after',
  'change',
  'effect',
  'low',
  'high',
  'confidence',
  'result',
  'warnings',
  'sources',
  'is_demo',
  'draws',
  'seed',
] as const

type Row = Partial<Record<(typeof header)[number], CsvCell>>

/**
 * All that a practice's effects were computed from, so that anyone can compute them again: a row for each adopter, one for each
 * municipality it was compared with (its effect is the placebo), and one for all adopters together.
 */
export function effectCsv(
  effects: readonly ShownEffect[],
  sourceOf: (batchId: string, line: number) => string,
  language: Language,
): string {
  const rows = effects.flatMap(({ indicator, delayMonths, pooled, adoptions }): Row[] => {
    const common = {
      indicator: indicator.id,
      unit: indicator.unit,
      direction: indicator.direction,
      delay_months: delayMonths,
    }
    const single = adoptions.flatMap((one) => [
      { ...common, ...adopterRow(one, sourceOf) },
      ...one.compared.map((other) => ({ ...common, ...comparedRow(one, other) })),
    ])
    if (pooled === null) return single
    const { effect, interval, own, count } = pooled
    const drawn = count > 1 ? { draws: pooledDraws, seed: pooledSeed } : {}
    return [
      ...single,
      { ...common, row: 'pooled', change: own, effect, ...interval, ...drawn, result: `adopters:${count}` },
    ]
  })
  const cells = rows.map((row) => header.map((column) => row[column] ?? null))
  return csvText([[...header], ...cells], language === 'da' ? danishCsv : internationalCsv)
}

function nameOf(code: string): string {
  return municipalityByCode(code)?.name ?? code
}

function adopterRow(one: AdoptionEffect, sourceOf: (batchId: string, line: number) => string): Row {
  const { result, municipalityCode, figures, before, after } = one
  const sources = [...figures.before, ...figures.after]
  return {
    ...sideOf(one, municipalityCode),
    row: 'adopter',
    started_on: one.startedOn,
    stopped_on: one.stoppedOn,
    before,
    after,
    change: before === null || after === null ? null : after - before,
    ...(result.is === 'measured' ? { effect: result.effect, ...result.interval } : {}),
    result: result.is,
    warnings: one.warnings.map(({ code }) => code).join(' '),
    sources: sources.map(({ batchId, line }) => sourceOf(batchId, line)).join(' '),
    is_demo: sources.some(({ isDemo }) => isDemo) ? 'yes' : 'no',
  }
}

function comparedRow(one: AdoptionEffect, other: AdoptionEffect['compared'][number]): Row {
  const { municipalityCode, before, after, effect } = other
  // With too few to compare nothing is said of anybody.
  const placebo = one.result.is === 'measured' ? effect : null
  return { ...sideOf(one, municipalityCode), row: 'compared', before, after, change: after - before, effect: placebo }
}

function sideOf(one: AdoptionEffect, municipalityCode: string): Row {
  return {
    adopter: one.municipalityCode,
    municipality_code: municipalityCode,
    municipality: nameOf(municipalityCode),
    periods_before: one.periods.before.join(' '),
    periods_after: one.periods.after.join(' '),
  }
}
