import type { Indicator } from '~/catalogue/indicator'
import type { Random } from '~/index/engine/random'
import { countAround, normal } from './demo-chance'

/** A figure as the demonstration file writes it; null leaves the cell empty. */
export type DemoFigure = {
  value: number
  n: number | null
  numerator: number | null
  denominator: number | null
}

const bare = { n: null, numerator: null, denominator: null }

/** Rounds to two decimals at most: more would read as thousands in a file. */
function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/**
 * An invented figure. `quality` is in standard deviations, higher is better whatever the indicator's direction;
 * `population` is how many live there.
 */
export function demoFigure(
  indicator: Pick<Indicator, 'source' | 'unit' | 'direction' | 'dstDenominator' | 'minN'>,
  { quality, population, random }: { quality: number; population: number; random: Random },
): DemoFigure {
  const strength = indicator.direction === 'lower' ? -quality : quality
  switch (indicator.source) {
    case 'forvaltningschef-survey':
      return { ...bare, value: chiefsAnswer(indicator.unit, strength, quality), n: 1 }
    case 'medarbejder-survey': {
      const n = Math.round(within(2 + (population / 1500) * (0.5 + random()), 3, 60))
      return { ...bare, value: meanScore(3.4 + 0.35 * strength, n, random), n }
    }
    case 'handicapraad-survey': {
      const n = 1 + Math.floor(7 * random() ** 0.7)
      return { ...bare, value: meanScore(3.1 + 0.4 * strength, n, random), n }
    }
    case 'danmarks-statistik':
      return indicator.minN === null
        ? { ...bare, value: publishedFigure(indicator.unit, strength) }
        : counted(indicator.unit, strength, population, random)
  }
}

function meanScore(expected: number, n: number, random: Random): number {
  const sum = Math.round(within(expected + (0.9 / Math.sqrt(n)) * normal(random), 1, 5) * n)
  return rounded(sum / n, 2)
}

function chiefsAnswer(unit: string, strength: number, quality: number): number {
  if (unit === 'indekspoint 0-100') return strength > 0.1 ? 100 : strength > -0.9 ? 50 : 0
  if (unit === 'antal 0-3') return within(Math.floor(strength + 2), 0, 3)
  if (unit === 'score 1-5') return within(Math.round(3.6 + strength), 1, 5)
  if (unit.startsWith('dage')) return Math.round(within(62 * Math.exp(-0.35 * quality), 7, 400))
  if (unit === 'antal sager') return Math.round(within(31 * Math.exp(-0.22 * quality), 8, 90))
  return Math.round(within(74 + 13 * strength, 0, 100))
}

function publishedFigure(unit: string, strength: number): number {
  if (unit === 'uger') return rounded(within(17 * Math.exp(0.25 * strength), 2, 60), 1)
  if (unit.startsWith('pct.')) return rounded(within(68 + 10 * strength, 1, 100), 1)
  return rounded(within(9 * Math.exp(0.3 * strength), 0.2, 100), 1)
}

type Base = { unit: RegExp; share: number; scale: number; expected: number }

// What a unit counts among: its share of the population, and what an ordinary municipality has there.
const bases: readonly Base[] = [
  { unit: /^pct\. af anbragte/, share: 0.0025, scale: 100, expected: 45 },
  { unit: /^pct\. af underrettede børn/, share: 0.012, scale: 100, expected: 28 },
  { unit: /^pct\. af underretninger/, share: 0.02, scale: 100, expected: 47 },
  { unit: /^pct\. af modtagere/, share: 0.006, scale: 100, expected: 52 },
  { unit: /^pct\. af afgjorte sager/, share: 0.0008, scale: 100, expected: 55 },
  { unit: /^pct\. af elever/, share: 0.11, scale: 100, expected: 5 },
  { unit: /^pct\. af 16-24/, share: 0.1, scale: 100, expected: 9 },
  { unit: /^pct\. af 25-29/, share: 0.06, scale: 100, expected: 14 },
  { unit: /^pr\. 1\.000 15-17/, share: 0.035, scale: 1000, expected: 8 },
  { unit: /^pr\. 1\.000 16-39/, share: 0.28, scale: 1000, expected: 11 },
  { unit: /^pr\. 1\.000 15-79/, share: 0.78, scale: 1000, expected: 9 },
  { unit: /^pr\. 1\.000 16-64/, share: 0.6, scale: 1000, expected: 7 },
  { unit: /^pr\. 1\.000 18-64/, share: 0.58, scale: 1000, expected: 6 },
  { unit: /^pr\. 1\.000 0-17/, share: 0.2, scale: 1000, expected: 22 },
  { unit: /^pr\. 10\.000 18-6/, share: 0.58, scale: 10_000, expected: 24 },
  { unit: /^pr\. 10\.000 18\+/, share: 0.8, scale: 10_000, expected: 19 },
  { unit: /^pr\. 100 anbragte/, share: 0.0022, scale: 100, expected: 36 },
  { unit: /^pr\. 100 anmodninger/, share: 0.003, scale: 100, expected: 82 },
  { unit: /^børn pr\./, share: 0.0025, scale: 1, expected: 2.4 },
]
const ordinary: Base = { unit: /./, share: 0.5, scale: 1000, expected: 10 }

function counted(unit: string, strength: number, population: number, random: Random): DemoFigure {
  const { share, scale, expected } = bases.find((base) => base.unit.test(unit)) ?? ordinary
  const denominator = Math.max(1, countAround(population * share, random))
  const rate = (expected / scale) * Math.exp(0.22 * strength)
  const count = countAround(denominator * rate, random)
  const numerator = unit.startsWith('pct.') ? Math.min(count, denominator) : count
  return { value: rounded((scale * numerator) / denominator, 2), n: null, numerator, denominator }
}
