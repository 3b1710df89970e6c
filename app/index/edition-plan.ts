import type { DataFault } from './engine/figures'
import type { MethodFault } from './engine/method-fault'

/** What staff decide before an edition is computed. */
export type EditionPlan = {
  /** "2026", "2026K2" or "2026M03": figures after its end are left alone. */
  period: string
  slug: string
  title: { da: string; en: string }
  /** The standard method over all scored indicators that have figures, or a method document (unchecked). */
  method: { kind: 'standard' } | { kind: 'own'; document: unknown }
  /** Null for every published file. */
  batchIds: readonly string[] | null
  /** Null for the method's own seed, or for the standard method the period's year. */
  seed: number | null
}

/** Why an edition could not be computed; each code has its sentence under `index:problems`. */
export type EditionProblem =
  | { code: 'slug-taken' }
  | { code: 'no-figures' }
  | { code: 'batch-not-published' }
  | { code: 'method'; faults: readonly MethodFault[] }
  | { code: 'figures'; faults: readonly DataFault[] }

/** A slug: small letters, digits and single hyphens, 40 characters at most; it stands in addresses and file names. */
export const slugPattern = /^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/
