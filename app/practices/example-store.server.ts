import type { Tx } from '~/platform/database.server'
import type { ExamplePractice } from './example-practices'
import { packText } from './packed-text'
import { textSelect, toLinkRows, toText, toTextColumns } from './practice-rows-store.server'
import { keptLinks, type PracticeText } from './practice-text'

/** An example as it stands in the database, with the words of each version. */
type SavedExample = { id: string; currentId: string | null; revisions: { id: string; number: number; words: string }[] }

/** What is there of these examples, by address; a practice that is no example is not one of them. */
export async function listSavedExamples(slugs: readonly string[], tx: Tx): Promise<Map<string, SavedExample>> {
  // Two processes may start at once: the second waits, and then finds everything done.
  await tx.$queryRaw`SELECT "id" FROM "Practice" WHERE "slug" = ANY(${[...slugs]}) ORDER BY "id" FOR UPDATE`
  const rows = await tx.practice.findMany({
    where: { slug: { in: [...slugs] }, municipalityCode: null, label: { not: null } },
    select: {
      id: true,
      slug: true,
      currentId: true,
      revisions: { where: { number: { not: null } }, select: { ...textSelect, id: true, number: true } },
    },
  })
  return new Map(
    rows.map(({ slug, revisions, ...row }) => [
      slug,
      {
        ...row,
        revisions: revisions.flatMap(({ id, number, ...text }) =>
          number === null ? [] : [{ id, number, words: packText(toText(text)) }],
        ),
      },
    ]),
  )
}

/** Of these indicators, those in the catalogue in use, which may be another than the one the examples were written for. */
export async function listKnownIndicatorIds(ids: readonly string[], tx: Tx): Promise<Set<string>> {
  const rows = await tx.indicator.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

/**
 * Makes the database say what the example says, version by version; `saved` is what it says now. Examples are written by
 * the program alone, so a version that differs is brought up to date. False when there was nothing to do.
 */
export async function saveExample(
  example: ExamplePractice,
  { saved, knownIds, now }: { saved: SavedExample | undefined; knownIds: ReadonlySet<string>; now: Date },
  tx: Tx,
): Promise<boolean> {
  const texts = example.revisions.map((text) => withKnownIndicators(text, knownIds))
  const practice = saved ?? (await createExample(example, now, tx))
  if (practice === null) return false
  let currentId = practice.currentId
  let changed = saved === undefined
  for (const [place, text] of texts.entries()) {
    const there = practice.revisions.find(({ number }) => number === place + 1)
    if (there?.words === packText(text)) {
      currentId = there.id
      continue
    }
    changed = true
    // A second apart, the last one last.
    const at = new Date(now.getTime() - (texts.length - 1 - place) * 1000)
    currentId = there
      ? await rewrite(there.id, text, tx)
      : await write(practice.id, place + 1, { example, text, at }, tx)
  }
  if (currentId !== practice.currentId) await tx.practice.update({ where: { id: practice.id }, data: { currentId } })
  return changed
}

function withKnownIndicators(text: PracticeText, knownIds: ReadonlySet<string>): PracticeText {
  const indicatorIds = text.indicatorIds.filter((id) => knownIds.has(id))
  return { ...text, indicatorIds, links: keptLinks(indicatorIds, text.links) }
}

async function createExample(example: ExamplePractice, now: Date, tx: Tx): Promise<SavedExample | null> {
  const { slug, label, exampleOf, constructed } = example
  const [made] = await tx.practice.createManyAndReturn({
    data: [
      {
        slug,
        label,
        exampleOf,
        constructed,
        state: 'PUBLISHED',
        visibility: 'PUBLIC',
        createdAt: now,
        publishedAt: now,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  })
  return made ? { id: made.id, currentId: null, revisions: [] } : null
}

async function write(
  practiceId: string,
  number: number,
  { example, text, at }: { example: ExamplePractice; text: PracticeText; at: Date },
  tx: Tx,
): Promise<string> {
  const { id } = await tx.practiceRevision.create({
    data: {
      ...toTextColumns(text),
      practiceId,
      number,
      evidence: example.evidence,
      createdAt: at,
      savedAt: at,
      publishedAt: at,
      indicators: { create: toLinkRows(text) },
    },
    select: { id: true },
  })
  return id
}

async function rewrite(id: string, text: PracticeText, tx: Tx): Promise<string> {
  await tx.practiceRevisionIndicator.deleteMany({ where: { revisionId: id } })
  await tx.practiceRevision.update({
    where: { id },
    data: { ...toTextColumns(text), indicators: { create: toLinkRows(text) } },
  })
  return id
}
