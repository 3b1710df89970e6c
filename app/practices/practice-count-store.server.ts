import type { Actor } from '~/accounts/actor'
import { db } from '~/platform/database.server'
import { listedWhere } from './practice-rows-store.server'
import { seesShared } from './practice-visibility'

/** How many published practices that the reader (null: a stranger) sees aim at each indicator; those with none are left out. */
export async function countPracticesByIndicator(reader: Actor | null): Promise<Map<string, number>> {
  const rows = await db.practiceRevisionIndicator.groupBy({
    by: ['indicatorId'],
    where: { revision: { currentOf: listedWhere(seesShared(reader)) } },
    _count: { _all: true },
  })
  return new Map(rows.map((row) => [row.indicatorId, row._count._all]))
}
