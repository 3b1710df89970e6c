import type { Indicator } from '~/catalogue/indicator'
import { approximatePopulation } from '~/municipalities/approximate-populations'
import { municipalities } from '~/municipalities/municipalities'
import { chanceFor, normal } from './demo-chance'
import { type DemoYear, demoQualities } from './demo-quality'
import { type DemoFigure, demoFigure } from './demo-values'

const header = 'indicator,municipality,period,value,n,numerator,denominator,status,note'

/** Those whose adult and disability statistics a neighbour reports. */
const reportedBy: Readonly<Record<string, string>> = { '155': 'Tårnby', '187': 'Ishøj' }
/** Registers of persons: they know everybody's home, whoever reports the municipality's own work. */
const registers = new Set(['AUH01', 'STRAFNA6', 'HFUDD11', 'UDDAKT20'])

/**
 * The invented figures of one edition as the text of a file: all municipalities and indicators, with answers that did not
 * come and municipalities that report through a neighbour. The same catalogue and year always give the same text.
 */
export function demoFiguresFile(indicators: readonly Indicator[], year: DemoYear): string {
  const qualityIn = demoQualities()
  const lines = [header]
  for (const indicator of indicators) {
    const lasting = chanceFor(indicator.id)
    const passing = chanceFor(`${indicator.id} ${year}`)
    for (const { code } of municipalities) {
      const own = normal(lasting)
      const quality = qualityIn(indicator.area, indicator.theme, code, year) + 0.75 * own + 0.25 * normal(passing)
      const population = approximatePopulation(code) ?? 10_000
      const figure = demoFigure(indicator, { quality, population, random: passing })
      const line = lineFor(indicator, code, year, figure)
      if (line) lines.push(line)
    }
  }
  return `${lines.join('\n')}\n`
}

function lineFor(indicator: Indicator, code: string, year: DemoYear, figure: DemoFigure): string | null {
  const start = `${indicator.id},${code},${periodOf(indicator, year)}`
  const without = (note: string) => `${start},,,,,missing,${note}`
  if (indicator.source === 'danmarks-statistik') {
    const neighbour = reportedBy[code]
    if (neighbour && indicator.area !== 'udsatte-boern-og-unge' && !registers.has(indicator.dstTable ?? '')) {
      return without(`Indberettes af ${neighbour} Kommune og har ikke et eget tal`)
    }
  } else {
    if (stayedAway(indicator, code, year)) return null
    if (chanceFor(`left open ${indicator.id} ${code} ${year}`)() < 0.03) return without('Spørgsmålet er ikke besvaret')
  }
  const { value, n, numerator, denominator } = figure
  return `${start},${[value, n, numerator, denominator].map((cell) => cell ?? '').join(',')},,`
}

/** A municipality that sent no answer to a whole questionnaire: the file has no row at all. */
function stayedAway({ source, area }: Indicator, code: string, year: DemoYear): boolean {
  const share = source === 'medarbejder-survey' ? 0.01 : source === 'handicapraad-survey' ? 0.05 : 0.04
  return chanceFor(`away ${source} ${area} ${code} ${year}`)() < share
}

/** Surveys ask in the year of the edition; statistics are of the year before. */
function periodOf({ source, frequency }: Indicator, year: DemoYear): string {
  if (source !== 'danmarks-statistik') return year
  const before = String(Number(year) - 1)
  return frequency === 'kvartal' ? `${before}K4` : before
}
