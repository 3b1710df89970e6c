import type { IndicatorRule, Normalise } from '../engine/method'
import type { PathStep } from './contribution-path'
import type { TreatedValue } from './treated-value'

type Names = { slug: string; title: { da: string; en: string } }

/** What an edition made of one figure, step by step. */
export type Pedigree = {
  edition: Names
  /** The other published editions that used the figure. */
  others: Names[]
  /** Null where the indicator explains but is not weighed. */
  steps: {
    direction: IndicatorRule['direction']
    treated: TreatedValue | null
    normalise: Normalise
    points: number | null
    path: PathStep[]
  } | null
}
