import { type Database, db, type Tx } from '~/platform/database.server'

/** A request that somebody else looks at a decision again. */
export type Appeal = {
  id: string
  decisionId: string
  appellantId: string | null
  text: string
  createdAt: Date
  outcome: 'upheld' | 'overturned' | null
  reason: string
  decidedAt: Date | null
}

const outcomes = { UPHELD: 'upheld', OVERTURNED: 'overturned' } as const
const outcomeRows = { upheld: 'UPHELD', overturned: 'OVERTURNED' } as const

const select = {
  id: true,
  decisionId: true,
  appellantId: true,
  text: true,
  createdAt: true,
  outcome: true,
  reason: true,
  decidedAt: true,
} as const

type Row = Omit<Appeal, 'outcome'> & { outcome: keyof typeof outcomes | null }

function toAppeal({ outcome, ...row }: Row): Appeal {
  return { ...row, outcome: outcome && outcomes[outcome] }
}

/** One appeal, or null. */
export async function findAppeal(id: string, database: Database = db): Promise<Appeal | null> {
  const row = await database.appeal.findUnique({ where: { id }, select })
  return row && toAppeal(row)
}

/** As `findAppeal`; until the transaction ends nobody else can decide it. */
export async function lockAppeal(id: string, tx: Tx): Promise<Appeal | null> {
  await tx.$queryRaw`SELECT 1 FROM "Appeal" WHERE "id" = ${id}::uuid FOR UPDATE`
  return findAppeal(id, tx)
}

/** Everybody's appeals of a decision, oldest first. */
export async function listAppeals(decisionId: string, database: Database = db): Promise<Appeal[]> {
  const rows = await database.appeal.findMany({ where: { decisionId }, select, orderBy: { createdAt: 'asc' } })
  return rows.map(toAppeal)
}

/** The new appeal's id, or null when this person has appealed the decision before. */
export async function saveAppeal(
  appeal: { decisionId: string; appellantId: string; text: string; now: Date },
  tx: Tx,
): Promise<string | null> {
  const { now, ...data } = appeal
  const [row] = await tx.appeal.createManyAndReturn({
    data: [{ ...data, createdAt: now }],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** Ends an appeal. */
export async function saveAppealDecided(
  id: string,
  decided: { outcome: 'upheld' | 'overturned'; reason: string; decidedById: string; now: Date },
  tx: Tx,
): Promise<void> {
  const { outcome, reason, decidedById, now } = decided
  await tx.appeal.update({
    where: { id },
    data: { outcome: outcomeRows[outcome], reason, decidedById, decidedAt: now },
  })
}
