import { listContextFigures } from '~/collection/context-figure-store.server'
import { type NeedFigures, needFigures } from './need-list'

/** The socio-economic index of all years and municipalities; null before any has come in. */
export async function readNeedFigures(): Promise<NeedFigures | null> {
  return needFigures(await listContextFigures('socioeconomic-index'))
}
