import { countContextFigures, saveContextFigures } from '~/collection/context-figure-store.server'
import { type MunicipalityCode, municipalities } from '~/municipalities/municipalities'
import { chanceFor, normal } from './demo-chance'

const first = 2016
const last = 2026

/**
 * Gives a demonstration without any socio-economic index an invented one, with the break of 2021 in it. Nothing of it is the true
 * index of any municipality, and it takes no part in likeness.
 */
export async function loadDemoSocioeconomicIndex(): Promise<void> {
  if ((await countContextFigures('socioeconomic-index')) > 0) return
  const figures = municipalities.flatMap(({ code }) =>
    demoIndex(code).map(({ year, value }) => ({
      municipalityCode: code,
      period: String(year),
      value,
      approximate: false,
      source: 'Demodata',
      isDemo: true,
    })),
  )
  await saveContextFigures('socioeconomic-index', figures)
}

/** An invented index in whole points: a level of its own, small steps from year to year, a larger one where the law changed. */
export function demoIndex(code: MunicipalityCode): { year: number; value: number }[] {
  const random = chanceFor(`sociooekonomisk ${code}`)
  let level = 100 * Math.exp(0.22 * normal(random))
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    level *= Math.exp((year === 2021 ? 0.05 : 0.012) * normal(random))
    return { year, value: Math.round(Math.min(180, Math.max(50, level))) }
  })
}
