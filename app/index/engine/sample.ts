/**
 * What is known of the chance behind one value, and so what it is drawn from:
 * a mean of `n` answers with this standard deviation: normal, sd/√n around the value;
 * a share, `numerator` of `denominator`: Beta(k + ½, n − k + ½) times `scale` (100 for per cent);
 * a rate, `numerator` events over an exposure of `denominator`: Gamma(k + ½)/exposure times `scale` (1,000 for "per 1,000").
 * Counts are whole numbers from 0 (others are rounded when drawn), what divides is above 0, and a share's numerator at most its denominator.
 */
export type Sample =
  | { kind: 'mean'; n: number; sd: number }
  | { kind: 'share' | 'rate'; numerator: number; denominator: number; scale: number }

/** By indicator, a sample for each unit of the figures in their order; null where the value is taken as certain. */
export type Samples = ReadonlyMap<string, readonly (Sample | null)[]>
