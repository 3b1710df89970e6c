import type { Figure } from '~/index/edition'
import { hasEnough } from '~/index/strongest-weakest'
import { byGain } from '~/index/weak-indicators'

/** A municipality's weak figures with enough behind them, the one that would lift the index most first. */
export function weakFigures(figures: readonly Figure[], minN: ReadonlyMap<string, { minN: number | null }>): Figure[] {
  return byGain(
    figures.filter((figure) => figure.isWeak && hasEnough(figure, minN.get(figure.indicatorId)?.minN ?? null)),
  )
}
