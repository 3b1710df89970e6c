import type { Tx } from '~/platform/database.server'
import type { ExamplePractice } from './example-practices'
import { toTextColumns } from './practice-rows-store.server'

/** Saves a published, public example with its one version. False when there is a practice at its address already. */
export async function saveExample(example: ExamplePractice, now: Date, tx: Tx): Promise<boolean> {
  const { slug, label, exampleOf, constructed, evidence, text } = example
  const [practice] = await tx.practice.createManyAndReturn({
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
  if (practice === undefined) return false
  // The catalogue in use may be another than the one the examples were written for.
  const known = await tx.indicator.findMany({ where: { id: { in: [...text.indicatorIds] } }, select: { id: true } })
  const knownIds = new Set(known.map(({ id }) => id))
  const indicatorIds = text.indicatorIds.filter((id) => knownIds.has(id))
  const revision = await tx.practiceRevision.create({
    data: {
      ...toTextColumns(text),
      practiceId: practice.id,
      number: 1,
      evidence,
      createdAt: now,
      savedAt: now,
      publishedAt: now,
      indicators: { create: indicatorIds.map((indicatorId, position) => ({ indicatorId, position })) },
    },
    select: { id: true },
  })
  await tx.practice.update({ where: { id: practice.id }, data: { currentId: revision.id } })
  return true
}
