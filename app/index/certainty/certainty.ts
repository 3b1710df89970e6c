import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Quarter } from '../edition'

/** How sure a municipality's place in the whole index is, by the edition's own draws. */
export type Certainty = {
  municipalityCode: MunicipalityCode
  /** Share of the draws in each quarter, best first. */
  quarterShares: readonly number[]
  /** Those that it can't be told apart from, best place first. */
  alike: readonly MunicipalityCode[]
}

/** The quarter that most draws put it in, with their share; the better one of two that are level. Null without shares. */
export function likeliestQuarter(shares: readonly number[]): { quarter: Quarter; share: number } | null {
  const quarters = [1, 2, 3, 4] as const
  return quarters.reduce<{ quarter: Quarter; share: number } | null>((best, quarter) => {
    const share = shares[quarter - 1] ?? 0
    return share > (best?.share ?? 0) ? { quarter, share } : best
  }, null)
}
