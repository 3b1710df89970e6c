import type { ContentFigure, EditionContent } from './edition-content'

/** The whole of an edition as one JSON value, in a form that does not depend on the order of rows: what its hash is taken of. */
export function editionDocument(
  { method, isDemo }: { method: unknown; isDemo: boolean },
  { scores, figures, peers }: EditionContent,
): object {
  return {
    format: 'socialt-indeks/edition@1',
    // Only there when true, so that invented figures can't pass for real ones wherever the file goes.
    ...(isDemo ? { demoData: true } : {}),
    method,
    figures: nested(figures, (row) => row.indicatorId, input),
    results: {
      groups: nested(scores, (row) => row.groupId, without('groupId', 'municipalityCode')),
      indicators: nested(figures, (row) => row.indicatorId, outcome),
      peers: nested(
        peers,
        (row) => row.peerCode,
        ({ place, distance }) => ({ place, distance }),
      ),
    },
  }
}

function input({ status, value, period, n }: ContentFigure): object {
  return { status, value, period, n }
}

const outcome = without<ContentFigure>(
  'indicatorId',
  'municipalityCode',
  'batchId',
  'line',
  'period',
  'value',
  'status',
  'n',
)

function without<Row extends object>(...keys: (keyof Row)[]) {
  const left = new Set<PropertyKey>(keys)
  return (row: Row): object => Object.fromEntries(Object.entries(row).filter(([key]) => !left.has(key)))
}

/** Rows as objects by first key, then municipality. */
function nested<Row extends { municipalityCode: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  contentOf: (row: Row) => object,
): Record<string, Record<string, object>> {
  const tree: Record<string, Record<string, object>> = {}
  for (const row of rows) {
    const branch = tree[keyOf(row)] ?? {}
    branch[row.municipalityCode] = contentOf(row)
    tree[keyOf(row)] = branch
  }
  return tree
}
