import type { Prisma } from '#client'
import { type Actor, municipalRoles } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { roleRows } from '~/accounts/stored-actor'
import { type AreaId, areaById } from '~/catalogue/areas'
import { isUuid } from '~/collection/import-batch-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import { type HelpKind, type HelpNotice, mayCloseHelpNotice } from './help-notice'

const kindRows = { wanted: 'WANTED', offered: 'OFFERED' } as const satisfies Record<HelpKind, 'WANTED' | 'OFFERED'>

const noticeSelect = {
  id: true,
  municipalityCode: true,
  kind: true,
  area: true,
  indicatorId: true,
  text: true,
  createdById: true,
  createdAt: true,
  closedAt: true,
  hiddenAt: true,
} as const satisfies Prisma.HelpNoticeSelect

const open = { closedAt: null, hiddenAt: null } as const satisfies Prisma.HelpNoticeWhereInput

function toNotice(row: Prisma.HelpNoticeGetPayload<{ select: typeof noticeSelect }>): HelpNotice {
  const { kind, area, createdAt, closedAt, hiddenAt, ...same } = row
  const known = areaById(area)
  if (!known) throw new Error(`Help notice ${row.id} is on an unknown area`)
  return {
    ...same,
    kind: kind === 'WANTED' ? 'wanted' : 'offered',
    area: known.id,
    createdAt: createdAt.toISOString(),
    closed: closedAt !== null,
    hidden: hiddenAt !== null,
  }
}

/** Open notices that nobody has hidden, newest first. An indicator finds those on its whole area too. */
export async function listOpenHelpNotices(
  { area, indicatorId }: { area: AreaId | null; indicatorId: string | null },
  database: Database = db,
): Promise<HelpNotice[]> {
  const rows = await database.helpNotice.findMany({
    where: {
      ...open,
      ...(area === null ? {} : { area }),
      ...(indicatorId === null ? {} : { OR: [{ indicatorId }, { indicatorId: null }] }),
    },
    select: noticeSelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(toNotice)
}

/** A municipality's own notices that are not closed, hidden ones too, newest first. */
export async function listHelpNoticesOf(
  municipalityCode: MunicipalityCode,
  database: Database = db,
): Promise<HelpNotice[]> {
  const rows = await database.helpNotice.findMany({
    where: { municipalityCode, closedAt: null },
    select: noticeSelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(toNotice)
}

/** Whatever its standing; null when there is none by this id. Whoever asks must check who may see it. */
export async function findHelpNotice(id: string, database: Database = db): Promise<HelpNotice | null> {
  if (!isUuid(id)) return null
  const row = await database.helpNotice.findUnique({ where: { id }, select: noticeSelect })
  return row && toNotice(row)
}

/** Is there an open notice of this municipality of the same kind about the same? */
export async function hasOpenHelpNotice(
  municipalityCode: MunicipalityCode,
  { kind, area, indicatorId }: Pick<HelpNotice, 'kind' | 'area' | 'indicatorId'>,
  database: Database = db,
): Promise<boolean> {
  const where = { municipalityCode, kind: kindRows[kind], area, indicatorId, closedAt: null }
  return (await database.helpNotice.count({ where })) > 0
}

/** The new notice's id. */
export async function saveNewHelpNotice(
  { kind, createdAt, ...notice }: Omit<HelpNotice, 'id' | 'closed' | 'hidden' | 'createdAt'> & { createdAt: Date },
  database: Database = db,
): Promise<string> {
  const data = { ...notice, createdAt, kind: kindRows[kind] }
  const { id } = await database.helpNotice.create({ data, select: { id: true } })
  return id
}

/** False when it was closed already. */
export async function saveHelpNoticeClosed(id: string, closedAt: Date, database: Database = db): Promise<boolean> {
  const { count } = await database.helpNotice.updateMany({ where: { id, closedAt: null }, data: { closedAt } })
  return count > 0
}

/** Hides a notice from all but its municipality and the moderators, or (null) shows it again. */
export async function saveHelpNoticeHidden(id: string, hiddenAt: Date | null, database: Database): Promise<void> {
  await database.helpNotice.update({ where: { id }, data: { hiddenAt } })
}

/** Of these notices, the ones this person may read now. */
export async function listVisibleHelpNoticeIds(
  reader: Actor,
  ids: readonly string[],
  database: Database = db,
): Promise<Set<string>> {
  const own = [...reader.memberships.keys()].filter((municipalityCode) =>
    mayCloseHelpNotice(reader, { municipalityCode }),
  )
  const seen: Prisma.HelpNoticeWhereInput[] = [{ municipalityCode: { in: own } }]
  if (can(reader, { do: 'see-shared-practices' })) seen.push(open)
  const where = can(reader, { do: 'moderate' }) ? {} : { OR: seen }
  const rows = await database.helpNotice.findMany({
    where: { id: { in: ids.filter(isUuid) }, ...where },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

/**
 * Whom to tell that help is wanted: of each municipality with an open offer that answers it, the person who made the offer while
 * they still may speak for it, else its managers.
 */
export async function listPeopleOffering(
  { area, indicatorId, besides }: { area: AreaId; indicatorId: string | null; besides: MunicipalityCode },
  database: Database = db,
): Promise<string[]> {
  const offers = await database.helpNotice.findMany({
    where: {
      ...open,
      kind: 'OFFERED',
      area,
      municipalityCode: { not: besides },
      ...(indicatorId === null ? {} : { OR: [{ indicatorId }, { indicatorId: null }] }),
    },
    select: { municipalityCode: true, createdById: true },
  })
  const speakers = await database.membership.findMany({
    where: {
      municipalityCode: { in: offers.map(({ municipalityCode }) => municipalityCode) },
      role: { in: municipalRoles.filter((role) => role !== 'reader').map((role) => roleRows[role]) },
    },
    select: { userId: true, municipalityCode: true, role: true },
  })
  const told = offers.flatMap(({ municipalityCode, createdById }) => {
    const there = speakers.filter((one) => one.municipalityCode === municipalityCode)
    const author = there.filter(({ userId }) => userId === createdById)
    return author.length > 0 ? author : there.filter(({ role }) => role === 'MANAGER')
  })
  return [...new Set(told.map(({ userId }) => userId))]
}
