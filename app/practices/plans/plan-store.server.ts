import type { Prisma } from '#client'
import { isUuid } from '~/collection/import-batch-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import { type ActionPlan, type PlanStatus, planStatuses } from './plan'

const statusRows = {
  planned: 'PLANNED',
  'under-way': 'UNDER_WAY',
  reached: 'REACHED',
  dropped: 'DROPPED',
} as const satisfies Record<PlanStatus, Prisma.ActionPlanCreateManyInput['status']>

const planSelect = {
  id: true,
  municipalityCode: true,
  indicatorId: true,
  practiceId: true,
  ownerId: true,
  owner: { select: { name: true, anonymisedAt: true } },
  ownerText: true,
  targetValue: true,
  targetText: true,
  dueOn: true,
  status: true,
  notes: true,
  editionSlug: true,
  startValue: true,
  startPeriod: true,
  indicator: { select: { redefinedAt: true } },
  version: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Prisma.ActionPlanSelect

type PlanRow = Prisma.ActionPlanGetPayload<{ select: typeof planSelect }>

function toPlan({ owner, indicator, dueOn, status, createdAt, updatedAt, ...same }: PlanRow): ActionPlan {
  return {
    ...same,
    ownerName: owner && owner.anonymisedAt === null ? owner.name : null,
    redefinedAt: indicator.redefinedAt?.toISOString() ?? null,
    dueOn: dueOn.toISOString().slice(0, 10),
    status: planStatuses.find((known) => statusRows[known] === status) ?? 'planned',
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}

/** What of a plan its writer decides. */
export type PlanWords = Pick<
  ActionPlan,
  'practiceId' | 'ownerId' | 'ownerText' | 'targetValue' | 'targetText' | 'dueOn' | 'status' | 'notes'
>

function toColumns({ dueOn, status, ...same }: PlanWords) {
  return { ...same, dueOn: new Date(`${dueOn}T00:00:00Z`), status: statusRows[status] }
}

/** All plans of a municipality, in no order. */
export async function listPlans(municipalityCode: MunicipalityCode, database: Database = db): Promise<ActionPlan[]> {
  const rows = await database.actionPlan.findMany({ where: { municipalityCode }, select: planSelect })
  return rows.map(toPlan)
}

/** The plan by this id, or null. Whoever asks must check whose it is. */
export async function findPlan(id: string, database: Database = db): Promise<ActionPlan | null> {
  if (!isUuid(id)) return null
  const row = await database.actionPlan.findUnique({ where: { id }, select: planSelect })
  return row && toPlan(row)
}

/** The new plan's id. */
export async function saveNewPlan(
  municipalityCode: MunicipalityCode,
  plan: PlanWords &
    Pick<ActionPlan, 'indicatorId' | 'editionSlug' | 'startValue' | 'startPeriod'> & {
      createdById: string | null
      createdAt: Date
    },
  database: Database = db,
): Promise<string> {
  const { indicatorId, editionSlug, startValue, startPeriod, createdById, createdAt, ...words } = plan
  const data = {
    ...{ municipalityCode, indicatorId, editionSlug, startValue, startPeriod, createdById, createdAt },
    ...toColumns(words),
    updatedAt: createdAt,
  }
  const { id } = await database.actionPlan.create({ data, select: { id: true } })
  return id
}

/** False when somebody saved it since the version that was seen; then nothing is written. */
export async function savePlan(
  municipalityCode: MunicipalityCode,
  { id, seenVersion, words, now }: { id: string; seenVersion: number; words: PlanWords; now: Date },
  database: Database = db,
): Promise<boolean> {
  const { count } = await database.actionPlan.updateMany({
    where: { id, municipalityCode, version: seenVersion },
    data: { ...toColumns(words), version: { increment: 1 }, updatedAt: now },
  })
  return count > 0
}

/** One step in a plan's life as the log keeps it. */
export type PlanStep = { at: string; by: string | null; status: PlanStatus }

/** When the plan was made and each time its status changed, oldest first. */
export async function listPlanSteps(planId: string, database: Database = db): Promise<PlanStep[]> {
  const rows = await database.auditEntry.findMany({
    where: { subject: `plan:${planId}`, deed: { in: ['create-plan', 'change-plan-status'] } },
    select: { at: true, actor: true, details: true, user: { select: { name: true, anonymisedAt: true } } },
    orderBy: { at: 'asc' },
  })
  return rows.flatMap(({ at, actor, details, user }) => {
    const said = typeof details === 'object' && details !== null && 'status' in details ? details.status : null
    const status = planStatuses.find((known) => known === said)
    const by = user ? (user.anonymisedAt === null ? user.name : null) : actor || null
    return status ? [{ at: at.toISOString(), by, status }] : []
  })
}

/** Of these plans, those of one of these municipalities. */
export async function listPlanIdsOf(
  ids: readonly string[],
  municipalityCodes: readonly MunicipalityCode[],
  database: Database = db,
): Promise<Set<string>> {
  const rows = await database.actionPlan.findMany({
    where: { id: { in: ids.filter(isUuid) }, municipalityCode: { in: [...municipalityCodes] } },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

/** A plan that somebody may have to be reminded of: whom, and what it is called. */
export type PlanToFollow = {
  id: string
  indicatorName: string
  dueOn: string
  editionSlug: string
  createdAt: Date
  /** The owner while a member; else who made it while a member; else the managers. */
  told: string[]
}

/** Every plan that is still worked on. Three queries, however many there are. */
export async function listPlansToFollow(database: Database = db): Promise<PlanToFollow[]> {
  const rows = await database.actionPlan.findMany({
    where: { status: { in: ['PLANNED', 'UNDER_WAY'] } },
    select: {
      id: true,
      municipalityCode: true,
      ownerId: true,
      createdById: true,
      dueOn: true,
      editionSlug: true,
      createdAt: true,
      indicator: { select: { nameDa: true } },
    },
  })
  const members = await database.membership.findMany({
    where: { municipalityCode: { in: [...new Set(rows.map(({ municipalityCode }) => municipalityCode))] } },
    select: { userId: true, municipalityCode: true, role: true },
  })
  return rows.map(({ municipalityCode, ownerId, createdById, dueOn, indicator, ...same }) => {
    const there = members.filter((one) => one.municipalityCode === municipalityCode)
    const isThere = (userId: string | null) => there.some((one) => one.userId === userId)
    const one = [ownerId, createdById].find((userId) => userId !== null && isThere(userId))
    const managers = there.filter(({ role }) => role === 'MANAGER').map(({ userId }) => userId)
    return {
      ...same,
      indicatorName: indicator.nameDa,
      dueOn: dueOn.toISOString().slice(0, 10),
      told: one ? [one] : managers,
    }
  })
}
