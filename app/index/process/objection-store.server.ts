import type { Prisma } from '#client'
import type { Actor, Person } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { isUuid } from '~/collection/import-batch-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { Objection, ObjectionForm } from './objection'

const fields = {
  id: true,
  municipalityCode: true,
  indicatorId: true,
  wrong: true,
  evidence: true,
  rightValue: true,
  state: true,
  createdAt: true,
  createdById: true,
  decidedAt: true,
  decisionReason: true,
  author: { select: { name: true } },
  decider: { select: { name: true } },
} satisfies Prisma.EditionObjectionSelect

const states = { OPEN: 'open', ACCEPTED: 'accepted', DECLINED: 'declined' } as const

function toObjection(row: Prisma.EditionObjectionGetPayload<{ select: typeof fields }>): Objection {
  const { state, createdAt, decidedAt, author, decider, createdById: _, ...rest } = row
  return {
    ...rest,
    state: states[state],
    createdAt: createdAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    author: author.name,
    decider: decider?.name ?? null,
  }
}

/** Keeps an objection; its id. */
export async function saveObjection(
  editionId: string,
  figure: { municipalityCode: MunicipalityCode; indicatorId: string },
  { wrong, evidence, rightValue }: Pick<ObjectionForm, 'wrong' | 'evidence' | 'rightValue'>,
  author: Person,
  now: Date,
  database: Database,
): Promise<string> {
  const { id } = await database.editionObjection.create({
    data: { editionId, ...figure, wrong, evidence, rightValue, createdById: author.userId, createdAt: now },
    select: { id: true },
  })
  return id
}

/** Every objection of one municipality to an edition, the newest first. */
export async function listObjectionsOf(
  editionId: string,
  municipalityCode: MunicipalityCode,
  database: Database = db,
): Promise<Objection[]> {
  const rows = await database.editionObjection.findMany({
    where: { editionId, municipalityCode },
    select: fields,
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(toObjection)
}

/** Every objection to an edition, the oldest first: for staff. */
export async function listObjections(editionId: string, database: Database = db): Promise<Objection[]> {
  const rows = await database.editionObjection.findMany({
    where: { editionId },
    select: fields,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toObjection)
}

/** One objection to an edition with its author's id, or null: for staff. */
export async function findObjection(
  editionId: string,
  id: string,
  database: Database = db,
): Promise<(Objection & { authorId: string }) | null> {
  if (!isUuid(id)) return null
  const row = await database.editionObjection.findUnique({ where: { id, editionId }, select: fields })
  return row && { ...toObjection(row), authorId: row.createdById }
}

/** Is an objection to the figure waiting to be decided? */
export async function hasOpenObjection(
  editionId: string,
  { municipalityCode, indicatorId }: { municipalityCode: MunicipalityCode; indicatorId: string },
  database: Database,
): Promise<boolean> {
  const where = { editionId, municipalityCode, indicatorId, state: 'OPEN' as const }
  return (await database.editionObjection.count({ where })) > 0
}

/** False when somebody else has decided it; then nothing is written. */
export async function saveObjectionDecision(
  id: string,
  { accepted, reason }: { accepted: boolean; reason: string },
  actor: Actor,
  now: Date,
  database: Database,
): Promise<boolean> {
  const { count } = await database.editionObjection.updateMany({
    where: { id, state: 'OPEN' },
    data: {
      state: accepted ? 'ACCEPTED' : 'DECLINED',
      decidedById: actor.userId,
      decidedAt: now,
      decisionReason: reason,
    },
  })
  return count === 1
}

/** Makes an objection that was accepted wait for a decision again. False when it was not accepted; then nothing is written. */
export async function reopenObjection(id: string, database: Database): Promise<boolean> {
  const { count } = await database.editionObjection.updateMany({
    where: { id, state: 'ACCEPTED' },
    data: { state: 'OPEN', decidedById: null, decidedAt: null, decisionReason: null },
  })
  return count === 1
}

/** Of these objections, the ones that this person may see: staff all, a municipality its own while it may see its figures. */
export async function listVisibleObjectionIds(
  reader: Actor,
  ids: readonly string[],
  database: Database = db,
): Promise<string[]> {
  const rows = await database.editionObjection.findMany({
    where: { id: { in: ids.filter(isUuid) } },
    select: { id: true, municipalityCode: true, edition: { select: { previewFrom: true, state: true } } },
  })
  const seen = rows.filter(
    ({ municipalityCode, edition }) =>
      can(reader, { do: 'publish-edition' }) ||
      ((edition.previewFrom !== null || edition.state === 'PUBLISHED') &&
        can(reader, { do: 'see-preview', in: municipalityCode })),
  )
  return seen.map(({ id }) => id)
}
