import pg from 'pg'
import { openBenchDatabase } from './bench-database'

const cases = 5_000

/** A reported post for each case, with one to three reports, some closed, some marked as criticism. */
async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`
    INSERT INTO "User" ("id", "email", "name") VALUES ('01900000-0000-7000-8000-000000000001', 'bench@example.dk', 'Bench');
    INSERT INTO "Thread" ("id", "subject", "audience", "title", "postCount")
      SELECT gen_random_uuid(), 'QUESTION', 'MUNICIPALITIES', 'Samtale ' || n, 50 FROM generate_series(1, ${cases / 50}) n;
    INSERT INTO "Post" ("id", "threadId", "number", "text", "authorId")
      SELECT gen_random_uuid(), t."id", n, 'Ord i et indlæg', '01900000-0000-7000-8000-000000000001'
      FROM "Thread" t, generate_series(1, 50) n;
    INSERT INTO "ModerationCase" ("id", "postId", "state", "openedAt", "closedAt")
      SELECT gen_random_uuid(), "id", (CASE WHEN "number" % 5 = 0 THEN 'CLOSED' ELSE 'OPEN' END)::"CaseState",
        now() - random() * interval '30 days', CASE WHEN "number" % 5 = 0 THEN now() END FROM "Post";
    INSERT INTO "Report" ("id", "caseId", "reason", "text", "reporterId")
      SELECT gen_random_uuid(), c."id", 'OFFENSIVE', 'Tonen er grov', '01900000-0000-7000-8000-000000000001'
      FROM "ModerationCase" c, generate_series(1, 3) n WHERE n = 1 OR random() < 0.4;
    INSERT INTO "CriticismMark" ("id", "caseId", "source")
      SELECT gen_random_uuid(), "id", 'WORD_LIST' FROM "ModerationCase" WHERE random() < 0.2;
    ANALYZE;`)
  await client.end()
}

/** Times pages of the moderators' queue over 5,000 cases. Must run in a process of its own, since a process has one database. */
async function timeQueue(say: (line: string) => void): Promise<void> {
  const database = await openBenchDatabase('queue')
  try {
    await fill(database.url)
    process.env.OPENED_DATABASE_URL = database.url
    const { listQueue } = await import('~/moderation/queue-store.server')
    const moderator = '01900000-0000-7000-8000-000000000001'
    const times: number[] = []
    let count = 0
    for (let round = 0; round < 60; round += 1) {
      const filter = round % 3 === 0 ? 'closed' : 'waiting'
      const begun = performance.now()
      const view = { filter, kind: round % 2 === 0 ? 'post' : null, page: 1 + (round % 15) } as const
      count = Math.max(count, (await listQueue(view, moderator)).count)
      if (round >= 10) times.push(performance.now() - begun)
    }
    const sorted = times.sort((one, other) => one - other)
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
    say(`Moderation queue, ${count} waiting of ${cases} cases: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms a page`)
  } finally {
    const { db } = await import('~/platform/database.server')
    await db.$disconnect()
    await database.close()
  }
}

await timeQueue((line) => process.stdout.write(`${line}\n`))
