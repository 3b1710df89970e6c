import type { AdoptionStage as AdoptionStageRow, Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import { listedWhere } from '../practice-rows-store.server'
import { seesShared } from '../practice-visibility'
import type { Adopter, Adoption, AdoptionEvent, AdoptionStage } from './adoption'
import { validSteps } from './adoption-timeline'
import type { OwnAdoption } from './own-adoption'

export const stageRows = {
  considering: 'CONSIDERING',
  trying: 'TRYING',
  running: 'RUNNING',
  stopped: 'STOPPED',
} as const satisfies Record<AdoptionStage, AdoptionStageRow>

export const stagesOfRows: Record<AdoptionStageRow, AdoptionStage> = {
  CONSIDERING: 'considering',
  TRYING: 'trying',
  RUNNING: 'running',
  STOPPED: 'stopped',
}

export const eventSelect = {
  id: true,
  stage: true,
  since: true,
  changed: true,
  outcome: true,
  recordedAt: true,
  recordedBy: { select: { name: true } },
  correctsId: true,
} as const satisfies Prisma.AdoptionEventSelect

export const adoptionSelect = {
  id: true,
  municipalityCode: true,
  stage: true,
  startedOn: true,
  stoppedOn: true,
  hiddenAt: true,
  events: { select: eventSelect, orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.AdoptionSelect

type AdoptionRow = Prisma.AdoptionGetPayload<{ select: typeof adoptionSelect }>
type EventRow = Prisma.AdoptionEventGetPayload<{ select: typeof eventSelect }>

const adopterSelect = {
  id: true,
  practiceId: true,
  municipalityCode: true,
  stage: true,
  startedOn: true,
} as const satisfies Prisma.AdoptionSelect

/** A day of the database as it is written, 2026-03-01. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/**
 * The adoptions of a practice that this reader may meet: nothing hidden; who only considers is for municipalities, and so
 * is what was said while considering. Whoever asks must have checked that the reader sees the practice.
 */
export function meetableWhere(reader: Actor | null): Prisma.AdoptionWhereInput {
  return seesShared(reader) ? { hiddenAt: null } : { hiddenAt: null, startedOn: { not: null } }
}

/** Who has taken the practice up, oldest start first, those who consider last. */
export async function listAdoptionsOfPractice(practiceId: string, reader: Actor | null): Promise<Adoption[]> {
  const rows = await db.adoption.findMany({
    where: { practiceId, ...meetableWhere(reader) },
    select: adoptionSelect,
    orderBy: [{ startedOn: { sort: 'asc', nulls: 'last' } }, { municipalityCode: 'asc' }],
  })
  const shared = seesShared(reader)
  return rows.map(toAdoption).map((adoption) => asTold(adoption, shared))
}

/** As outsiders read it: nobody's name, no words that were put right since, and for strangers none from when it was considered. */
function asTold(adoption: Adoption, shared: boolean): Adoption {
  const valid = new Set(validSteps(adoption.events).map(({ id }) => id))
  const events = adoption.events
    .filter(({ stage }) => shared || stage !== 'considering')
    .map((event) => ({
      ...event,
      recordedBy: null,
      ...(valid.has(event.id) ? {} : { changed: '', outcome: '' }),
    }))
  return { ...adoption, events }
}

/**
 * Who has taken up each of these practices, by practice, without their words. The reader must see the practices; adoptions
 * that only consider are for those who see what municipalities share.
 */
export async function listAdopters(
  practiceIds: readonly string[],
  reader: Actor | null,
  database: Database = db,
): Promise<ReadonlyMap<string, readonly Adopter[]>> {
  const rows = await database.adoption.findMany({
    where: { practiceId: { in: [...practiceIds] }, ...meetableWhere(reader) },
    select: adopterSelect,
    orderBy: [{ startedOn: { sort: 'asc', nulls: 'last' } }, { municipalityCode: 'asc' }],
  })
  const adopters = new Map<string, Adopter[]>()
  for (const row of rows) adopters.set(row.practiceId, [...(adopters.get(row.practiceId) ?? []), toAdopter(row)])
  return adopters
}

function toAdopter(row: Prisma.AdoptionGetPayload<{ select: typeof adopterSelect }>): Adopter {
  return {
    adoptionId: row.id,
    municipalityCode: row.municipalityCode,
    stage: stagesOfRows[row.stage],
    startedOn: row.startedOn && dayOf(row.startedOn),
  }
}

/** What a municipality has told of a practice, all of it; null when nothing. For its own people. */
export async function findOwnAdoption(
  practiceId: string,
  municipalityCode: MunicipalityCode,
  database: Database = db,
): Promise<Adoption | null> {
  const row = await database.adoption.findUnique({
    where: { practiceId_municipalityCode: { practiceId, municipalityCode } },
    select: adoptionSelect,
  })
  return row && toAdoption(row)
}

/**
 * What a municipality has taken up of practices that the reader may meet, what was told last first. Those who tell of it see
 * also what a moderator has hidden.
 */
export async function listAdoptionsOf(code: MunicipalityCode, reader: Actor | null): Promise<OwnAdoption[]> {
  const isOwn = reader !== null && can(reader, { do: 'see-municipality', in: code })
  const tells = reader !== null && can(reader, { do: 'record-adoption', in: code })
  const shared = seesShared(reader)
  const met = tells ? {} : isOwn ? { hiddenAt: null } : meetableWhere(reader)
  const rows = await db.adoption.findMany({
    where: { municipalityCode: code, practice: listedWhere(shared), ...met },
    select: { ...adoptionSelect, practice: { select: { slug: true, current: { select: { title: true } } } } },
  })
  return rows
    .map(({ practice, ...row }) => {
      const adoption = toAdoption(row)
      return {
        practice: { slug: practice.slug, title: practice.current?.title ?? '' },
        adoption: isOwn ? adoption : asTold(adoption, shared),
      }
    })
    .sort((one, other) => lastTold(other.adoption) - lastTold(one.adoption))
}

function lastTold({ events }: Adoption): number {
  return events.at(-1)?.recordedAt.getTime() ?? 0
}

/** Of these adoptions, those that this reader may see: also the hidden ones that they tell of themselves. */
export async function listVisibleAdoptionIds(reader: Actor | null, ids: readonly string[]): Promise<Set<string>> {
  const own = reader === null ? [] : [...reader.memberships.keys()]
  const told = own.filter((code) => reader !== null && can(reader, { do: 'record-adoption', in: code }))
  const rows = await db.adoption.findMany({
    where: {
      id: { in: [...ids] },
      practice: listedWhere(seesShared(reader)),
      OR: [
        meetableWhere(reader),
        { municipalityCode: { in: own }, hiddenAt: null },
        { municipalityCode: { in: told } },
      ],
    },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

/** Hides an adoption from all but its own municipality, or (null) shows it again. */
export async function saveAdoptionHidden(adoptionId: string, hiddenAt: Date | null, database: Database): Promise<void> {
  await database.adoption.update({ where: { id: adoptionId }, data: { hiddenAt } })
}

/** What the row tells. */
export function toAdoption(row: AdoptionRow): Adoption {
  return {
    id: row.id,
    municipalityCode: row.municipalityCode,
    stage: stagesOfRows[row.stage],
    startedOn: row.startedOn && dayOf(row.startedOn),
    stoppedOn: row.stoppedOn && dayOf(row.stoppedOn),
    hidden: row.hiddenAt !== null,
    events: row.events.map(toEvent),
  }
}

function toEvent({ stage, since, recordedBy, ...row }: EventRow): AdoptionEvent {
  return { ...row, stage: stagesOfRows[stage], since: dayOf(since), recordedBy: recordedBy?.name ?? null }
}
