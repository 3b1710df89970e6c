import type { Direction } from '~/catalogue/indicator'
import { municipalities } from '~/municipalities/municipalities'
import { plainName } from '~/municipalities/name-spellings'
import { type AdoptionEffect, adoptionEffect, isBetter, pooledPart, similarCount } from './adoption-effect'
import type { FigureTable } from './effect-figures'
import { type PooledEffect, pooledEffect } from './pooled-effect'

/** What became of one indicator where a practice was taken up. */
export type IndicatorEffect = {
  indicatorId: string
  delayMonths: number | null
  /** One for each adopter, oldest start first. */
  adoptions: readonly AdoptionEffect[]
  /** Null where no adopter has a number yet. */
  pooled: PooledEffect | null
}

/** What became of a practice's indicators. */
export type PracticeEffect = { practiceId: string; slug: string; title: string; indicators: readonly IndicatorEffect[] }

/** A practice with all its effect is computed from. */
export type EffectSubject = {
  id: string
  slug: string
  title: string
  municipalityCode: string | null
  exampleOf: string | null
  links: readonly { indicatorId: string; delayMonths: number | null }[]
  adopters: readonly Parameters<typeof adoptionEffect>[0]['adopter'][]
  usedBy: readonly string[]
}

/** What is the same for all practices that are asked about. */
export type EffectGround = {
  indicators: ReadonlyMap<string, { direction: Direction; unit: string; redefinedAt: Date | null }>
  tables: ReadonlyMap<string, FigureTable>
  /** The municipalities most like this one as it was known in that year, nearest first. */
  similarTo: (municipalityCode: string, year: string) => readonly string[]
  otherUses: readonly {
    municipalityCode: string
    indicatorId: string
    practiceId: string
    slug: string
    title: string
    startedOn: string
  }[]
}

/** Every linked indicator before and after at every adopter, and all adopters together. Indicators out of the catalogue are left out. */
export function practiceEffect(subject: EffectSubject, ground: EffectGround): PracticeEffect {
  const used = new Set([...subject.usedBy, ...authorsOf(subject)])
  const indicators = subject.links.flatMap(({ indicatorId, delayMonths }): IndicatorEffect[] => {
    const indicator = ground.indicators.get(indicatorId)
    if (indicator === undefined) return []
    const adoptions = subject.adopters.map((adopter) => {
      const others = ground.otherUses.filter(
        (use) =>
          use.municipalityCode === adopter.municipalityCode &&
          use.indicatorId === indicatorId &&
          use.practiceId !== subject.id,
      )
      const yearBefore = String(Number(adopter.startedOn.slice(0, 4)) - 1)
      return adoptionEffect({
        adopter,
        delayMonths,
        indicator,
        table: ground.tables.get(indicatorId) ?? new Map(),
        similar: ground
          .similarTo(adopter.municipalityCode, yearBefore)
          .slice(0, similarCount)
          .filter((code) => !used.has(code)),
        otherPractices: others.map(({ slug, title, startedOn }) => ({ slug, title, startedOn })),
      })
    })
    const parts = adoptions.map(pooledPart).filter((part) => part !== null)
    return [{ indicatorId, delayMonths, adoptions, pooled: pooledEffect(parts) }]
  })
  return { practiceId: subject.id, slug: subject.slug, title: subject.title, indicators }
}

/** Who wrote it uses it, and so does everyone an example's sources name: they are no comparison. */
function authorsOf({ municipalityCode, exampleOf }: EffectSubject): string[] {
  const words = (text: string) => ` ${plainName(text).replace(/[^\p{L}]+/gu, ' ')} `
  const named = words(exampleOf ?? '')
  const examples = municipalities.filter(({ name }) => named.includes(words(name)))
  return [...(municipalityCode === null ? [] : [municipalityCode]), ...examples.map(({ code }) => code)]
}

/** What may be said of an indicator in a word, for lists and recommendations. */
export type MeasuredEffect = {
  /** How many adopters have a number, of how many that took it up. */
  count: number
  adopters: number
  effect: number
  low: number
  high: number
  /** "chance": can't be told from chance. "unjudged": too few to tell. "changed": beyond chance, and the indicator has no direction. */
  verdict: 'better' | 'worse' | 'changed' | 'chance' | 'unjudged'
}

/** The pooled effect in a word; null where there is no number. */
export function measuredEffect({ pooled, adoptions }: IndicatorEffect, direction: Direction): MeasuredEffect | null {
  if (pooled === null) return null
  const { count, effect, interval, beyondChance } = pooled
  return {
    count,
    adopters: adoptions.length,
    effect,
    low: interval.low,
    high: interval.high,
    verdict: verdictOf(effect, beyondChance, direction),
  }
}

/** What may be said of an effect. */
export function verdictOf(
  effect: number,
  beyondChance: boolean | null,
  direction: Direction,
): MeasuredEffect['verdict'] {
  if (beyondChance === null) return 'unjudged'
  if (!beyondChance) return 'chance'
  const better = isBetter(effect, direction)
  return better === null ? 'changed' : better ? 'better' : 'worse'
}
