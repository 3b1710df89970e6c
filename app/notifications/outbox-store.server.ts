import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Prisma } from '#client'
import { type Database, db } from '~/platform/database.server'

/** A mail that this process, and no other, is to send now. */
export type ClaimedMail = {
  id: string
  /** Null for one without an account. */
  userId: string | null
  /** Null when its person has left, or the mail's address is gone. */
  to: string | null
  language: 'da' | 'en'
  kind: string
  about: string
  path: string
  slots: Readonly<Record<string, unknown>>
  /** Which attempt this is, from 1. */
  attempt: number
  /** The secret of this person's one-click links; null for one without an account. */
  unsubscribeKey: string | null
}

/** A mail for somebody without an account. */
export type MailToAddress = {
  toAddress: string
  language: 'da' | 'en'
  kind: string
  about: string
  path: string
  slots: Readonly<Record<string, string | number>>
  cause: string
}

const slotsAsKept = z.record(z.string(), z.unknown())

const dueSelect = { id: true, state: true, attempts: true } as const

/** Mails that may be sent now, those that have waited longest first: queued ones, and those that a crash left half sent. */
export function listDueMails(now: Date, staleBefore: Date, count: number, database: Database = db) {
  return database.outboxMail.findMany({
    where: {
      OR: [
        { state: 'QUEUED', notBefore: { lte: now } },
        { state: 'SENDING', claimedAt: { lte: staleBefore } },
      ],
    },
    select: dueSelect,
    orderBy: [{ notBefore: 'asc' }, { id: 'asc' }],
    take: count,
  })
}

const claimedSelect = {
  id: true,
  userId: true,
  toAddress: true,
  language: true,
  kind: true,
  about: true,
  path: true,
  slots: true,
  attempts: true,
  user: { select: { email: true, language: true, anonymisedAt: true, unsubscribeKey: true } },
} as const satisfies Prisma.OutboxMailSelect

/** Takes a due mail for this process, in one statement; null when another process was first. */
export async function claimMail(
  due: Awaited<ReturnType<typeof listDueMails>>[number],
  now: Date,
  database: Database = db,
): Promise<ClaimedMail | null> {
  const [row] = await database.outboxMail.updateManyAndReturn({
    where: { ...due },
    data: { state: 'SENDING', claimedAt: now, attempts: { increment: 1 } },
    select: claimedSelect,
  })
  if (!row) return null
  const { user, toAddress, slots, attempts, language, ...rest } = row
  return {
    ...rest,
    to: user === null ? toAddress : user.anonymisedAt === null ? user.email : null,
    language: (user?.language ?? language) === 'en' ? 'en' : 'da',
    slots: slotsAsKept.parse(slots),
    attempt: attempts,
    unsubscribeKey: user === null ? null : (user.unsubscribeKey ?? (await newUnsubscribeKey(row.userId, database))),
  }
}

async function newUnsubscribeKey(userId: string | null, database: Database): Promise<string | null> {
  if (userId === null) return null
  const unsubscribeKey = randomBytes(18).toString('base64url')
  await database.user.updateMany({ where: { id: userId, unsubscribeKey: null }, data: { unsubscribeKey } })
  const user = await database.user.findUnique({ where: { id: userId }, select: { unsubscribeKey: true } })
  return user?.unsubscribeKey ?? null
}

/** A mail server has it. Holds whichever attempt it was: it is not sent again. An address without an account is forgotten. */
export async function saveSent(id: string, now: Date, database: Database = db): Promise<void> {
  await database.outboxMail.update({
    where: { id },
    data: { state: 'SENT', sentAt: now, problem: null, toAddress: null },
  })
}

/** It must not be sent any more: what it spoke of is hidden or gone, or its person has left. */
export async function saveDropped(id: string, problem: string, database: Database = db): Promise<void> {
  await database.outboxMail.update({ where: { id }, data: { state: 'DROPPED', problem, toAddress: null } })
}

/** Tries again later, unless another process has taken it since. */
export async function savePostponed(
  { id, attempt }: Pick<ClaimedMail, 'id' | 'attempt'>,
  notBefore: Date,
  problem: string,
  database: Database = db,
): Promise<void> {
  await database.outboxMail.updateMany({
    where: { id, attempts: attempt, state: 'SENDING' },
    data: { state: 'QUEUED', notBefore, problem },
  })
}

/** Gives up, unless another process has taken it since. */
export async function saveFailed(
  { id, attempt }: Pick<ClaimedMail, 'id' | 'attempt'>,
  problem: string,
  database: Database = db,
): Promise<void> {
  await database.outboxMail.updateMany({
    where: { id, attempts: attempt, state: 'SENDING' },
    data: { state: 'FAILED', problem, toAddress: null },
  })
}

/** Queues a mail to somebody without an account; one that was queued for the same cause is not queued again. */
export async function saveMailToAddress(
  { slots, ...mail }: MailToAddress,
  now: Date,
  database: Database = db,
): Promise<void> {
  const data = [{ ...mail, slots: { ...slots }, createdAt: now, notBefore: now }]
  await database.outboxMail.createMany({ data, skipDuplicates: true })
}

/** How many mails stand in each state: for the operator. */
export async function countMailsByState(database: Database = db): Promise<Record<string, number>> {
  const groups = await database.outboxMail.groupBy({ by: ['state'], _count: { _all: true } })
  return Object.fromEntries(groups.map(({ state, _count }) => [state.toLowerCase(), _count._all]))
}

/** Clears away mails to people with accounts that were dealt with before `limit`; whoever writes to others clears those. */
export async function removeOldMails(limit: Date, database: Database = db): Promise<void> {
  await database.outboxMail.deleteMany({
    where: { userId: { not: null }, state: { in: ['SENT', 'DROPPED', 'FAILED'] }, createdAt: { lt: limit } },
  })
}
