import { randomUUID } from 'node:crypto'
import type { MunicipalRole, Person, UnionRole } from '~/accounts/actor'
import { saveMembership } from '~/accounts/membership-store.server'
import { hashPassword } from '~/accounts/password-hash.server'
import { sha256 } from '~/accounts/sha256.server'
import { unionRoleRows } from '~/accounts/stored-actor'
import { db } from '~/platform/database.server'

export const password = 'korrekt hest batteri'
const passwordHash = hashPassword(password)

type Parts = {
  email?: string
  name?: string
  unionRole?: UnionRole | null
  isAdministrator?: boolean
  isDemo?: boolean
  roles?: Record<string, MunicipalRole>
  /** Slugs of areas. */
  expertIn?: string[]
}

/** Somebody with an account, the password above and the roles given: a person as a verb meets them, and their e-mail. */
export async function savedUser({
  email = `${randomUUID()}@kommune.example`,
  name = 'Kim Jensen',
  unionRole = null,
  isAdministrator = false,
  isDemo = false,
  roles = {},
  expertIn = [],
}: Parts = {}): Promise<Person & { email: string }> {
  const data = { email, name, unionRole: unionRole && unionRoleRows[unionRole], isAdministrator, isDemo }
  const { id: userId } = await db.user.create({ data: { ...data, passwordHash: await passwordHash } })
  for (const [code, role] of Object.entries(roles)) await savedMembership(userId, code, role)
  await db.expert.createMany({ data: expertIn.map((area) => ({ userId, area })) })
  return {
    userId,
    email,
    name,
    unionRole,
    isAdministrator,
    memberships: new Map(Object.entries(roles)),
    expertIn: new Set(expertIn),
    suspended: false,
  }
}

/** A role in a municipality for a user who is there already. */
export async function savedMembership(userId: string, code: string, role: MunicipalRole): Promise<void> {
  await saveMembership(code, { userId, role })
}

/** A session as the database keeps it, and the cookie header that carries it. */
export async function savedSession(
  userId: string,
  { createdAt = new Date(), expiresAt = new Date(Date.now() + 7 * 86_400_000) } = {},
): Promise<{ id: string; cookie: string }> {
  const secret = randomUUID()
  const { id } = await db.session.create({ data: { id: sha256(secret), userId, createdAt, expiresAt } })
  return { id, cookie: `session=${secret}` }
}
