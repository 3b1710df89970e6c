import type { Hit } from './hit'
import type { IndicatorPassage, PracticePassage, ThreadPassage } from './passage'

/** One result as a page shows it. */
export type Result =
  | { kind: 'municipality'; hit: Hit }
  | { kind: 'indicator'; hit: Hit; said: IndicatorPassage }
  | { kind: 'practice'; hit: Hit; said: PracticePassage }
  | { kind: 'thread'; hit: Hit; said: ThreadPassage }

type Passages = {
  indicators: ReadonlyMap<string, IndicatorPassage>
  practices: ReadonlyMap<string, PracticePassage>
  threads: ReadonlyMap<string, ThreadPassage>
}

/** The hits with their words, in their order. One whose words are gone meanwhile is left out. */
export function resultsOf(hits: readonly Hit[], { indicators, practices, threads }: Passages): Result[] {
  return hits.flatMap((hit): Result[] => {
    if (hit.kind === 'municipality') return [{ kind: hit.kind, hit }]
    if (hit.kind === 'indicator') {
      const said = indicators.get(hit.id)
      return said ? [{ kind: hit.kind, hit, said }] : []
    }
    if (hit.kind === 'practice') {
      const said = practices.get(hit.id)
      return said ? [{ kind: hit.kind, hit, said }] : []
    }
    const said = threads.get(hit.id)
    return said ? [{ kind: hit.kind, hit, said }] : []
  })
}
