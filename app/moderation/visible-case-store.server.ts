import type { Person } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { type Database, db } from '~/platform/database.server'
import { isId } from './text-kind'

/** Of these cases, those that the person may be told of: all for moderators, for others those they reported. */
export async function listVisibleCaseIds(
  reader: Person,
  ids: readonly string[],
  database: Database = db,
): Promise<string[]> {
  const asked = { id: { in: ids.filter(isId) } }
  const own = { reports: { some: { reporterId: reader.userId } } }
  const rows = await database.moderationCase.findMany({
    where: can(reader, { do: 'moderate' }) ? asked : { ...asked, ...own },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/**
 * Of these decisions, those in effect. Only those whom one is about or answers are told of it, in words that say nothing of
 * the text, and its page asks again who they are.
 */
export async function listVisibleDecisionIds(
  _reader: Person,
  ids: readonly string[],
  database: Database = db,
): Promise<string[]> {
  const rows = await database.moderationDecision.findMany({
    where: { id: { in: ids.filter(isId) }, effectiveAt: { not: null } },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Of these appeals, all for moderators, and for others none: those who made one are told of the decision. */
export async function listVisibleAppealIds(
  reader: Person,
  ids: readonly string[],
  database: Database = db,
): Promise<string[]> {
  if (!can(reader, { do: 'moderate' })) return []
  const rows = await database.appeal.findMany({ where: { id: { in: ids.filter(isId) } }, select: { id: true } })
  return rows.map(({ id }) => id)
}
