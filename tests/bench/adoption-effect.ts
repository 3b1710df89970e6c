import { type Random, randomFrom } from '~/index/engine/random'
import { municipalities } from '~/municipalities/municipalities'
import { type EffectFigure, figureTable } from '~/practices/adoption/effect-figures'
import { type EffectGround, practiceEffect } from '~/practices/adoption/practice-effect'

const years = Array.from({ length: 10 }, (_, place) => String(2016 + place))

function figuresOf(random: Random): EffectFigure[] {
  return years.flatMap((period) =>
    municipalities.map(({ code }, line) => ({
      municipalityCode: code,
      period,
      value: 10 + 5 * random(),
      status: 'value' as const,
      n: null,
      numerator: 40,
      denominator: 400,
      note: null,
      batchId: period,
      line,
      sourceNote: null,
      publishedAt: null,
      isDemo: false,
    })),
  )
}

function median(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

/** What the effect of one practice takes: 98 municipalities with ten years, five indicators, fifty adopters. */
export function timeEffect(): [string, number][] {
  const random = randomFrom(7)
  const indicatorIds = ['a', 'b', 'c', 'd', 'e']
  const codes = municipalities.map(({ code }) => code)
  const ground: EffectGround = {
    indicators: new Map(indicatorIds.map((id) => [id, { direction: 'higher', unit: 'pct.', redefinedAt: null }])),
    tables: new Map(indicatorIds.map((id) => [id, figureTable(figuresOf(random))])),
    similarTo: (own) => codes.filter((code) => code !== own),
    otherUses: [],
  }
  const subject = {
    id: 'p',
    slug: 'p',
    title: 'P',
    municipalityCode: null,
    exampleOf: null,
    links: indicatorIds.map((indicatorId) => ({ indicatorId, delayMonths: 12 })),
    adopters: codes.slice(0, 50).map((municipalityCode, place) => ({
      municipalityCode,
      stage: 'running' as const,
      startedOn: `${2019 + (place % 4)}-0${1 + (place % 9)}-01`,
      stoppedOn: null,
    })),
    usedBy: [],
  }
  const once = () => practiceEffect(subject, ground)
  once()
  const times = Array.from({ length: 10 }, () => {
    const begun = performance.now()
    once()
    return performance.now() - begun
  })
  return [['5 indicators × 50 adopters', median(times)]]
}
