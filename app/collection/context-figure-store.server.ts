import type { ContextKind as ContextKindRow } from '#client'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { ContextFigure, ContextKind } from './context-figure'

const kindRows: Record<ContextKind, ContextKindRow> = {
  population: 'POPULATION',
  'socioeconomic-index': 'SOCIOECONOMIC_INDEX',
}

const columns = {
  municipalityCode: true,
  period: true,
  value: true,
  approximate: true,
  source: true,
  isDemo: true,
} as const

/** Every figure of a kind, by municipality and period. */
export function listContextFigures(kind: ContextKind, database: Database = db): Promise<ContextFigure[]> {
  return database.contextFigure.findMany({
    where: { kind: kindRows[kind] },
    select: columns,
    orderBy: [{ municipalityCode: 'asc' }, { period: 'asc' }],
  })
}

/** One municipality's figures of a kind, by period. */
export function listContextFiguresOf(
  municipalityCode: MunicipalityCode,
  kind: ContextKind,
  database: Database = db,
): Promise<ContextFigure[]> {
  return database.contextFigure.findMany({
    where: { municipalityCode, kind: kindRows[kind] },
    select: columns,
    orderBy: { period: 'asc' },
  })
}

/** How many figures of a kind there are. */
export function countContextFigures(kind: ContextKind, database: Database = db): Promise<number> {
  return database.contextFigure.count({ where: { kind: kindRows[kind] } })
}

/** Puts figures in the place of those of the same kind, municipality and period. */
export async function saveContextFigures(
  kind: ContextKind,
  figures: readonly ContextFigure[],
  database: Database = db,
): Promise<void> {
  const same = figures.map(({ municipalityCode, period }) => ({ municipalityCode, period }))
  for (let start = 0; start < same.length; start += 500) {
    await database.contextFigure.deleteMany({ where: { kind: kindRows[kind], OR: same.slice(start, start + 500) } })
  }
  await database.contextFigure.createMany({
    data: figures.map((figure) => ({ ...figure, kind: kindRows[kind] })),
    // Two that start at once on an empty database both bring the populations.
    skipDuplicates: true,
  })
}

/** Takes away the figures written by hand, once a real source has come. */
export async function removeApproximateFigures(kind: ContextKind, database: Database = db): Promise<void> {
  await database.contextFigure.deleteMany({ where: { kind: kindRows[kind], approximate: true } })
}

/** Takes away the figures of a kind for these municipalities and periods, and no others. */
export async function removeContextFigures(
  kind: ContextKind,
  cells: readonly Pick<ContextFigure, 'municipalityCode' | 'period'>[],
  database: Database = db,
): Promise<void> {
  for (const period of new Set(cells.map((cell) => cell.period))) {
    const codes = cells.filter((cell) => cell.period === period).map(({ municipalityCode }) => municipalityCode)
    await database.contextFigure.deleteMany({
      where: { kind: kindRows[kind], period, municipalityCode: { in: codes } },
    })
  }
}
