import { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { db } from '~/platform/database.server'
import type { Hit, HitKind } from './hit'
import { indicatorPassagesSql } from './indicator-hits-store.server'
import type { IndicatorPassage, PracticePassage, ThreadPassage } from './passage'
import { practicePassagesSql } from './practice-hits-store.server'
import { threadPassagesSql } from './thread-hits-store.server'

/** What a page of results shows of each text, by id. */
export type Passages = {
  practices: ReadonlyMap<string, PracticePassage>
  indicators: ReadonlyMap<string, IndicatorPassage>
  threads: ReadonlyMap<string, ThreadPassage>
}

type Named<Said> = (Said & { id: string })[] | null

/** Where in the texts of these hits the search was found, for what the reader sees of them. One statement for all of them. */
export async function findPassages(hits: readonly Hit[], query: string, reader: Actor | null): Promise<Passages> {
  const part = (kind: HitKind, sqlOf: (ids: string[]) => Prisma.Sql) => {
    const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id)
    return ids.length === 0 ? Prisma.sql`NULL::json` : Prisma.sql`(SELECT json_agg(said) FROM (${sqlOf(ids)}) said)`
  }
  const [found] = await db.$queryRaw<
    { practices: Named<PracticePassage>; indicators: Named<IndicatorPassage>; threads: Named<ThreadPassage> }[]
  >`SELECT ${part('practice', (ids) => practicePassagesSql(ids, query, reader))} AS "practices",
      ${part('indicator', (ids) => indicatorPassagesSql(ids, query))} AS "indicators",
      ${part('thread', (ids) => threadPassagesSql(ids, query, reader))} AS "threads"`
  return { practices: byId(found?.practices), indicators: byId(found?.indicators), threads: byId(found?.threads) }
}

function byId<Said extends { id: string }>(rows: Said[] | null | undefined): Map<string, Omit<Said, 'id'>> {
  return new Map((rows ?? []).map(({ id, ...said }) => [id, said]))
}
