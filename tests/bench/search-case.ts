import { readFileSync } from 'node:fs'
import type { Client } from 'pg'

/** A number from 0 to 1 that is the same in every run. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Danish words of the field, the most common first: those of the examples and the catalogue, and compounds made of them. */
export function wordsOfTheField(): string[] {
  const text = ['prisma/seed/practices.csv', 'prisma/seed/indicators.csv']
    .map((file) => readFileSync(file, 'utf8'))
    .join(' ')
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts].sort((one, other) => other[1] - one[1]).map(([word]) => word)
  const long = words.filter((word) => word.length >= 5 && word.length <= 9)
  const chance = chanceFrom(7)
  const pick = () => long[Math.floor(chance() * long.length)] ?? ''
  const compounds = Array.from({ length: 30_000 }, () => `${pick()}s${pick()}`)
  return [...new Set([...words, ...compounds])]
}

const texts = ['title', 'problem', 'targetGroup', 'content', 'notWorking', 'effect', 'implementation'] as const
const lengths = { title: 6, problem: 30, targetGroup: 12, content: 90, notWorking: 25, effect: 25, implementation: 30 }
const areas = ['udsatte-boern-og-unge', 'udsatte-voksne', 'handicap']
const letters = ['A', 'B', 'C', 'D', null]
const directions = ['POSITIVE', 'NEGATIVE', 'MIXED', 'NONE_SHOWN', 'UNKNOWN']

/** Fills a migrated database with published practices; a tenth are shared with the municipalities alone, a twentieth hidden. */
export async function fillWithPractices(client: Client, count: number, words: readonly string[]): Promise<void> {
  const chance = chanceFrom(11)
  // Words are used as in any language: the few common ones most of the time.
  const word = () => words[Math.floor(words.length * chance() ** 4)] ?? ''
  await client.query('ALTER TABLE "PracticeRevision" DISABLE TRIGGER USER')
  for (let done = 0; done < count; done += 1_000) {
    const rows = Array.from({ length: Math.min(1_000, count - done) }, (_, place) => {
      const number = done + place
      const said = Object.fromEntries(
        texts.map((field) => [field, Array.from({ length: lengths[field] }, word).join(' ')]),
      )
      return {
        ...said,
        slug: `b-${number}`,
        area: areas[number % 3],
        evidence: letters[number % 5],
        direction: directions[number % 5],
        visibility: number % 10 === 0 ? 'MUNICIPALITIES' : 'PUBLIC',
        hidden: number % 20 === 1,
      }
    })
    await client.query(
      `WITH given AS (SELECT gen_random_uuid() AS "p", gen_random_uuid() AS "r", * FROM jsonb_to_recordset($1::jsonb) AS x(
          slug text, area text, evidence text, direction text, visibility text, hidden boolean,
          ${texts.map((field) => `"${field}" text`).join(', ')})),
        practices AS (INSERT INTO "Practice" ("id", "slug", "state", "visibility", "hiddenAt", "publishedAt", "municipalityCode")
          SELECT "p", slug, 'PUBLISHED', visibility::"Visibility", CASE WHEN hidden THEN now() END, now(), '376' FROM given),
        revisions AS (INSERT INTO "PracticeRevision" ("id", "practiceId", "number", "publishedAt", "area", "evidence", "effectDirection",
            ${texts.map((field) => `"${field}"`).join(', ')})
          SELECT "r", "p", 1, now(), area, evidence::"EvidenceStrength", direction::"EffectDirection",
            ${texts.map((field) => `"${field}"`).join(', ')} FROM given)
        SELECT 1`,
      [JSON.stringify(rows)],
    )
  }
  await client.query(
    `UPDATE "Practice" p SET "currentId" = r."id" FROM "PracticeRevision" r WHERE r."practiceId" = p."id"`,
  )
  await client.query('ALTER TABLE "PracticeRevision" ENABLE TRIGGER USER')
  await client.query(`INSERT INTO "SearchWord" SELECT unnest($1::text[]) ON CONFLICT DO NOTHING`, [
    words.filter((one) => one.length >= 4 && one.length <= 40),
  ])
  await client.query('VACUUM ANALYZE')
}

/** What people type: common and rare words, two words, compounds, slips, phrases and beginnings. */
export function searchesOf(words: readonly string[], count: number): string[] {
  const chance = chanceFrom(13)
  const any = () => words[Math.floor(words.length * chance())] ?? ''
  const common = () => words[Math.floor(200 * chance())] ?? ''
  const kinds: (() => string)[] = [
    common,
    any,
    () => `${common()} ${any()}`,
    () => `${common()} ${common()}`,
    () => `${any().slice(0, -1)}x`,
    () => any().slice(0, 5),
    () => `"${common()} ${common()}"`,
    () => `${common()} ${common()} ${common()}`,
  ]
  return Array.from({ length: count }, (_, place) => kinds[place % kinds.length]?.() ?? '')
}
