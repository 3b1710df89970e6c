import { type Database, db } from '~/platform/database.server'

/** Keeps a way to a new password; only the token's hash. */
export async function savePasswordReset(
  reset: { tokenHash: string; userId: string; createdAt: Date; expiresAt: Date },
  database: Database = db,
): Promise<void> {
  await database.passwordReset.create({ data: reset })
}

/** Whose way it is while it is open, else null. */
export async function findPasswordReset(
  tokenHash: string,
  now: Date,
  database: Database = db,
): Promise<{ userId: string; name: string; email: string } | null> {
  const row = await database.passwordReset.findUnique({
    where: { tokenHash, expiresAt: { gt: now }, user: { anonymisedAt: null } },
    select: { user: { select: { id: true, name: true, email: true } } },
  })
  return row && { userId: row.user.id, name: row.user.name, email: row.user.email }
}

/** Uses a way up; false when it was used or has run out, so that only one can have it. */
export async function spendPasswordReset(tokenHash: string, now: Date, database: Database = db): Promise<boolean> {
  const { count } = await database.passwordReset.deleteMany({ where: { tokenHash, expiresAt: { gt: now } } })
  return count > 0
}

/** Closes every way that one person has. */
export async function removePasswordResetsOf(userId: string, database: Database = db): Promise<void> {
  await database.passwordReset.deleteMany({ where: { userId } })
}

/** Clears away those that have run out. */
export async function removeOldPasswordResets(now: Date, database: Database = db): Promise<void> {
  await database.passwordReset.deleteMany({ where: { expiresAt: { lte: now } } })
}
