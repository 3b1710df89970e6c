import type { Figures } from '~/index/engine/figures'
import type { Method, MethodDocument } from '~/index/engine/method'
import { readMethod } from '~/index/engine/read-method'

type Indicators = MethodDocument['indicators']

/** A method document with one level: the indicators named, higher is better, scaled 0–1 between the units. */
export function aMethodDocument(changes: Partial<MethodDocument> & { ids?: readonly string[] } = {}): MethodDocument {
  const { ids = ['x', 'y'], ...rest } = changes
  return {
    format: 'socialt-indeks/method@1',
    id: 'test',
    tree: { id: 'index', children: ids.map((indicator) => ({ indicator })) },
    indicators: Object.fromEntries(ids.map((id): [string, Indicators[string]] => [id, { direction: 'higher' }])),
    steps: { normalise: { rule: 'min-max', scale: [0, 1] } },
    ...rest,
  }
}

/** The method of `aMethodDocument`. Throws with the faults where the document makes no sense. */
export function aMethod(changes: Parameters<typeof aMethodDocument>[0] = {}): Method {
  const read = readMethod(aMethodDocument(changes))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

/** Figures from columns of equal length; units are a, b, c … unless named. */
export function someFigures(
  columns: Record<string, readonly (number | null)[]>,
  rest: { units?: readonly string[]; unitTable?: Record<string, readonly (number | string | null)[]> } = {},
): Figures {
  const length = Math.max(0, ...Object.values(columns).map((column) => column.length))
  const units = rest.units ?? Array.from({ length }, (_, index) => String.fromCharCode(97 + index))
  const table = rest.unitTable && { unitTable: new Map(Object.entries(rest.unitTable)) }
  return { units, values: new Map(Object.entries(columns)), ...table }
}
