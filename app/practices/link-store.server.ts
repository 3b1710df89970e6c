import type { Actor } from '~/accounts/actor'
import { db } from '~/platform/database.server'
import { linkSelect, listedWhere, toLink } from './practice-rows-store.server'
import type { IndicatorLink } from './practice-text'
import { seesShared } from './practice-visibility'

/** What each published practice that the reader (null: a stranger) sees says of this indicator, by the practice's address. */
export async function listLinksTo(indicatorId: string, reader: Actor | null): Promise<Map<string, IndicatorLink>> {
  const rows = await db.practiceRevisionIndicator.findMany({
    where: { indicatorId, revision: { currentOf: listedWhere(seesShared(reader)) } },
    select: { ...linkSelect, revision: { select: { currentOf: { select: { slug: true } } } } },
  })
  return new Map(
    rows.flatMap(({ revision, ...row }): [string, IndicatorLink][] =>
      revision.currentOf ? [[revision.currentOf.slug, toLink(row)]] : [],
    ),
  )
}
