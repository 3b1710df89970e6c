import type { Edition, Standing } from './edition'
import type { EditionComparison } from './edition-comparison'

type Names = { da: string; en: string }
export type NamedIndicator = { id: string; name: Names | null }

/** An edition as staff weigh it before and after publishing. */
export type EditionResult = {
  /** `computedBy` is null for somebody who has left. */
  edition: Omit<Edition, 'computedBy'> & { computedBy: string | null }
  /** The engine's remarks, in English. */
  notes: string[]
  batches: { id: string; fileName: string; sourceNote: string | null; isWithdrawn: boolean }[]
  /** The whole index and the three areas. */
  standings: Standing[]
  counts: { weighed: number; context: number; values: number; suppressed: number; missing: number }
  periods: { period: string; indicators: number }[]
  /** Scored in the catalogue but not weighed here. */
  leftOut: NamedIndicator[]
  previous: { slug: string; title: Names } | null
  comparison: (Omit<EditionComparison, 'indicators'> & { added: NamedIndicator[]; removed: NamedIndicator[] }) | null
}
