import { approximatePopulation } from '~/municipalities/approximate-populations'
import { municipalities } from '~/municipalities/municipalities'
import { countContextFigures, saveContextFigures } from './context-figure-store.server'

/** The year that the populations written by hand are about. */
const period = '2024'

/** Gives a database without any populations the rounded ones written by hand. Answers how many it loaded. */
export async function loadApproximatePopulations(): Promise<number> {
  if ((await countContextFigures('population')) > 0) return 0
  const figures = municipalities.flatMap(({ code }) => {
    const value = approximatePopulation(code)
    if (value === null) return []
    return [{ municipalityCode: code, period, value, approximate: true, source: 'Socialt Indeks', isDemo: false }]
  })
  await saveContextFigures('population', figures)
  return figures.length
}
