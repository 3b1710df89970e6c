import type { MunicipalityCode } from '~/municipalities/municipalities'
import { inTransaction } from '~/platform/database.server'
import type { MunicipalRole, UnionRole } from './actor'
import { saveExpert } from './expert-store.server'
import { saveMembership } from './membership-store.server'
import { hashPassword } from './password-hash.server'
import { saveUser } from './user-store.server'

export type DemoUser = {
  email: string
  name: string
  membership?: { municipalityCode: MunicipalityCode; role: MunicipalRole }
  unionRole?: UnionRole
  isAdministrator?: boolean
  /** Slugs of the areas in which they judge practices. */
  expertIn?: readonly string[]
}

/** Keeps a demonstration account, marked as one, unless its address is there already. */
export async function saveDemoUser({ membership, expertIn = [], ...user }: DemoUser, password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await inTransaction(async (tx) => {
    const userId = await saveUser({ ...user, passwordHash, isDemo: true }, tx)
    if (!userId) return
    if (membership) await saveMembership(membership.municipalityCode, { userId, role: membership.role }, tx)
    for (const area of expertIn) await saveExpert({ userId, area, appointedById: null, appointedAt: new Date() }, tx)
  })
}
