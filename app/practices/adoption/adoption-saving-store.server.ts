import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Tx } from '~/platform/database.server'
import type { AdoptionStage } from './adoption'
import { stageRows } from './adoption-store.server'
import type { Standing } from './adoption-timeline'

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Holds what is told of a practice until the transaction ends: two colleagues who tell at once take turns. */
export async function lockAdoptionsOf(practiceId: string, tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Practice" WHERE "id" = ${practiceId}::uuid FOR NO KEY UPDATE`
}

/** What is added to an adoption's story. */
export type NewEvent = {
  id: string
  stage: AdoptionStage
  since: string
  changed: string
  outcome: string
  correctsId: string | null
}

/** Adds events to the story, which begins with the first, and writes where it stands after them. Answers the adoption's id. */
export async function saveAdoptionEvents(
  {
    practiceId,
    municipalityCode,
    standing,
  }: { practiceId: string; municipalityCode: MunicipalityCode; standing: Standing },
  events: readonly NewEvent[],
  { recordedById, recordedAt }: { recordedById: string | null; recordedAt: Date },
  tx: Tx,
): Promise<string> {
  const stands = {
    stage: stageRows[standing.stage],
    startedOn: standing.startedOn && dateOf(standing.startedOn),
    stoppedOn: standing.stoppedOn && dateOf(standing.stoppedOn),
  }
  const { id } = await tx.adoption.upsert({
    where: { practiceId_municipalityCode: { practiceId, municipalityCode } },
    create: { practiceId, municipalityCode, createdAt: recordedAt, ...stands },
    update: stands,
    select: { id: true },
  })
  await tx.adoptionEvent.createMany({
    data: events.map(({ stage, since, ...event }, place) => ({
      ...event,
      adoptionId: id,
      stage: stageRows[stage],
      since: dateOf(since),
      recordedById,
      // Told at once, but one after the other.
      recordedAt: new Date(recordedAt.getTime() + place),
    })),
  })
  return id
}

/** Removes an adoption that was first told since `since` and that no moderator has to do with; false when there is none such. */
export async function removeAdoption(
  { practiceId, municipalityCode }: { practiceId: string; municipalityCode: MunicipalityCode },
  since: Date,
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.adoption.deleteMany({
    where: { practiceId, municipalityCode, createdAt: { gt: since }, hiddenAt: null, cases: { none: {} } },
  })
  return count > 0
}
