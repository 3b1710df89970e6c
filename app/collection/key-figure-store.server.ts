import type { KeyFigureStatus } from '#client'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { KeyFigure, KeyFigureCell } from './context-key-figures'
import { keyFigureId } from './key-figure-id'

/** What there is of a key figure, without its values. `periods` in order. */
export type KeyFigureSummary = {
  id: string
  name: string
  source: string
  isDemo: boolean
  importedAt: Date
  periods: string[]
}

const statuses: Record<KeyFigureCell['status'], KeyFigureStatus> = {
  value: 'VALUE',
  missing: 'MISSING',
  undefined: 'UNDEFINED',
}

/** Puts a key figure's values in the place of those it had for the same municipalities and years. */
export async function saveKeyFigure(
  { name, cells }: KeyFigure,
  { source, isDemo, now }: { source: string; isDemo: boolean; now: Date },
  database: Database = db,
): Promise<void> {
  const id = keyFigureId(name)
  const told = { name, source, isDemo, importedAt: now }
  await database.keyFigure.upsert({ where: { id }, create: { id, ...told }, update: told })
  for (const period of new Set(cells.map((cell) => cell.period))) {
    const codes = cells.filter((cell) => cell.period === period).map(({ municipalityCode }) => municipalityCode)
    await database.keyFigureValue.deleteMany({ where: { keyFigureId: id, period, municipalityCode: { in: codes } } })
  }
  await database.keyFigureValue.createMany({
    data: cells.map(({ municipalityCode, period, value, status }) => ({
      keyFigureId: id,
      municipalityCode,
      period,
      value,
      status: statuses[status],
    })),
  })
}

/** All key figures by name, with the years they have values for. */
export async function listKeyFigures(database: Database = db): Promise<KeyFigureSummary[]> {
  const rows = await database.keyFigure.findMany({ orderBy: { name: 'asc' } })
  const periods = await database.keyFigureValue.groupBy({
    by: ['keyFigureId', 'period'],
    where: { status: 'VALUE' },
    orderBy: { period: 'asc' },
  })
  return rows.map((row) => ({
    ...row,
    periods: periods.filter(({ keyFigureId: of }) => of === row.id).map(({ period }) => period),
  }))
}

/** The known values of these key figures in every year; a municipality without a value is not there. */
export async function listKeyFigureValues(
  ids: readonly string[],
  database: Database = db,
): Promise<{ keyFigureId: string; municipalityCode: MunicipalityCode; period: string; value: number }[]> {
  const rows = await database.keyFigureValue.findMany({
    where: { keyFigureId: { in: [...ids] }, status: 'VALUE' },
    select: { keyFigureId: true, municipalityCode: true, period: true, value: true },
    orderBy: [{ period: 'asc' }, { municipalityCode: 'asc' }],
  })
  return rows.flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value }]))
}
