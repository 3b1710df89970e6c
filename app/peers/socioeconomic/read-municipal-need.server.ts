import { listContextFiguresOf } from '~/collection/context-figure-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type MunicipalNeed, needFigures, needLine } from './need-list'

/** One municipality's socio-economic index, year by year; null before any has come in. */
export async function readMunicipalNeed(code: MunicipalityCode): Promise<MunicipalNeed | null> {
  const figures = needFigures(await listContextFiguresOf(code, 'socioeconomic-index'))
  return figures && { points: needLine(figures, code), isDemo: figures.isDemo, source: figures.source }
}
