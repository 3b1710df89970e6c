import { municipalities } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import { likenessPeriod } from './likeness-period'
import type { Likeness } from './peer-group'

/**
 * Population and socio-economic index of all 98, each from one period that they have in common, none after `year`
 * (four digits). The populations written by hand serve where no source has brought any.
 */
export async function listLikenesses(year: string, database: Database = db): Promise<Likeness[]> {
  const rows = await database.contextFigure.findMany({
    select: { municipalityCode: true, kind: true, period: true, value: true, approximate: true },
  })
  const known = rows.filter(({ period, approximate }) => approximate || period.slice(0, 4) <= year)
  const population = oneYear(known.filter(({ kind }) => kind === 'POPULATION'))
  const index = oneYear(known.filter(({ kind }) => kind === 'SOCIOECONOMIC_INDEX'))
  return municipalities.map(({ code }) => ({
    municipalityCode: code,
    population: population.get(code) ?? null,
    socioeconomicIndex: index.get(code) ?? null,
  }))
}

type Row = { municipalityCode: string; period: string; value: number; approximate: boolean }

function oneYear(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { period, approximate } of rows) {
    if (!approximate) counts.set(period, (counts.get(period) ?? 0) + 1)
  }
  const period = likenessPeriod(counts)
  const chosen = new Map(rows.filter((row) => row.approximate).map((row) => [row.municipalityCode, row.value]))
  for (const row of rows) {
    if (!row.approximate && row.period === period) chosen.set(row.municipalityCode, row.value)
  }
  return chosen
}
