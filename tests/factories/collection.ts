import { operator } from '~/accounts/actor'
import type { Observation } from '~/collection/observation'
import { municipalities } from '~/municipalities/municipalities'

/** A valid, dull observation: København, 2022, a value of 12.5. */
export function anObservation(differing: Partial<Observation> = {}): Observation {
  return {
    line: 2,
    indicatorId: 'bu-dst-andel',
    municipalityCode: '101',
    period: '2022',
    value: 12.5,
    status: 'value',
    n: null,
    numerator: null,
    denominator: null,
    note: null,
    ...differing,
  }
}

/** A file of figures as text: a header of the columns the rows use, then the rows. */
export function aFigureFile(rows: readonly Partial<Record<string, string | number>>[], delimiter = ','): string {
  const columns = [...new Set(['indicator', 'municipality', 'period', 'value', ...rows.flatMap(Object.keys)])]
  const dull: Record<string, string | number> = { indicator: 'bu-dst-andel', municipality: '101', period: '2022' }
  const lines = rows.map((row) => columns.map((column) => ({ ...dull, ...row })[column] ?? '').join(delimiter))
  return `${[columns.join(delimiter), ...lines].join('\n')}\n`
}

/** The same value for all 98 municipalities, raised by `step` from one to the next. */
export function everywhere(row: Partial<Record<string, string | number>>, value: number, step = 0) {
  return municipalities.map(({ code }, place) => ({
    ...row,
    municipality: code,
    value: Math.round((value + step * place) * 100) / 100,
  }))
}

/** A batch read from a file; its id. */
export async function stagedBatch(
  text: string,
  { now = new Date(), fileName = 'tal.csv', isDemo = false }: { now?: Date; fileName?: string; isDemo?: boolean } = {},
): Promise<string> {
  const { stageObservations } = await import('~/collection/stage-observations.server')
  const file = { fileName, bytes: new TextEncoder().encode(text), jumpFactor: 3, isDemo }
  const { batchId, finished } = await stageObservations(operator('test'), file, () => now)
  await finished
  return batchId
}

/** A batch read from a file and published; its id. Throws when it can't be published. */
export async function publishedBatch(
  text: string,
  { now = new Date(), ...rest }: { now?: Date; fileName?: string; isDemo?: boolean } = {},
): Promise<string> {
  const { publishBatch } = await import('~/collection/publish-batch.server')
  const batchId = await stagedBatch(text, { now, ...rest })
  const published = await publishBatch(operator('test'), batchId, now)
  if (!published.ok) throw new Error(`The batch was not published: ${published.problem}`)
  return batchId
}
