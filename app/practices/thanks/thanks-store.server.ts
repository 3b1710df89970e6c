import type { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import { listedWhere } from '../practice-rows-store.server'
import { seesShared } from '../practice-visibility'
import type { ReceivedThanks } from './received-thanks'
import type { Thanks } from './thanks'

const thanksSelect = {
  id: true,
  municipalityCode: true,
  text: true,
  createdAt: true,
  hiddenAt: true,
} as const satisfies Prisma.ThanksSelect

const newestFirst = [{ createdAt: 'desc' }, { id: 'desc' }] satisfies Prisma.ThanksOrderByWithRelationInput[]

function toThanks({ createdAt, hiddenAt, ...row }: Prisma.ThanksGetPayload<{ select: typeof thanksSelect }>): Thanks {
  return { ...row, createdAt: createdAt.toISOString(), hidden: hiddenAt !== null }
}

/** The thanks for a practice that nobody has hidden, newest first. */
export async function listThanks(practiceId: string): Promise<Thanks[]> {
  const where = { practiceId, hiddenAt: null }
  return (await db.thanks.findMany({ where, select: thanksSelect, orderBy: newestFirst })).map(toThanks)
}

/** What these municipalities have said of a practice, hidden or not. */
export async function listGivenThanks(practiceId: string, codes: readonly MunicipalityCode[]): Promise<Thanks[]> {
  const where = { practiceId, municipalityCode: { in: [...codes] } }
  return (await db.thanks.findMany({ where, select: thanksSelect, orderBy: newestFirst })).map(toThanks)
}

/** The new row's id; null when the municipality has thanked already, and then nothing is written. */
export async function saveNewThanks(
  thanks: {
    practiceId: string
    municipalityCode: MunicipalityCode
    givenById: string
    text: string
    createdAt: Date
  },
  database: Database,
): Promise<string | null> {
  const [made] = await database.thanks.createManyAndReturn({
    data: [thanks],
    skipDuplicates: true,
    select: { id: true },
  })
  return made?.id ?? null
}

/** False when it is not there, or hidden: what a moderator has decided about stays. */
export async function removeThanks(
  practiceId: string,
  municipalityCode: MunicipalityCode,
  database: Database,
): Promise<boolean> {
  const { count } = await database.thanks.deleteMany({ where: { practiceId, municipalityCode, hiddenAt: null } })
  return count > 0
}

/** Hides thanks from all but their municipality and the moderators, or (null) shows them again. */
export async function saveThanksHidden(id: string, hiddenAt: Date | null, database: Database): Promise<void> {
  await database.thanks.update({ where: { id }, data: { hiddenAt } })
}

/** How many thanks a municipality has been given for practices that others can read, and the newest of them. */
export async function findReceivedThanks(
  municipalityCode: MunicipalityCode,
  newest: number,
): Promise<{ count: number; newest: ReceivedThanks[] }> {
  const where = { hiddenAt: null, practice: { ...listedWhere(true), municipalityCode } }
  const [count, rows] = await Promise.all([
    db.thanks.count({ where }),
    db.thanks.findMany({
      where,
      select: { ...thanksSelect, practice: { select: { slug: true, current: { select: { title: true } } } } },
      orderBy: newestFirst,
      take: newest,
    }),
  ])
  const given = rows.map(({ practice, ...row }) => ({
    ...toThanks(row),
    practice: { slug: practice.slug, title: practice.current?.title ?? '' },
  }))
  return { count, newest: given }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Of these thanks, the ones this person may read now. */
export async function listVisibleThanksIds(
  reader: Actor,
  ids: readonly string[],
  database: Database = db,
): Promise<string[]> {
  const seen: Prisma.ThanksWhereInput[] = [{ hiddenAt: null, practice: listedWhere(seesShared(reader)) }]
  const own = [...reader.memberships.keys()].filter((code) => can(reader, { do: 'speak-for', in: code }))
  seen.push({ municipalityCode: { in: own }, practice: listedWhere(seesShared(reader)) })
  const where = can(reader, { do: 'moderate' }) ? {} : { OR: seen }
  const rows = await database.thanks.findMany({
    where: { id: { in: ids.filter((id) => uuid.test(id)) }, ...where },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
