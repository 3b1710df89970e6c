import type { Place } from '~/index/edition'

/**
 * Why there is no answer: nothing that is a number, none that the indicator can have, none that the method can use, too many who
 * asked before, or a computation that broke or took too long.
 */
export type WhatIfProblem = 'not-a-number' | 'not-possible' | 'no-use' | 'busy' | 'failed'

/** Where a municipality would stand with the value that was asked about. */
export type WhatIfAnswer = { value: number; score: number; place: Place; draws: number }

/** What a page asks and answers of another value of one indicator. */
export type WhatIf = {
  now: { score: number; place: Place }
  /** What was written; null before anything was. */
  typed: string | null
  problem: WhatIfProblem | null
  answer: WhatIfAnswer | null
}
