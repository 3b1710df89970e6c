import type { MunicipalityCode } from '~/municipalities/municipalities'
import { inTransaction } from '~/platform/database.server'
import type { MunicipalRole, UnionRole } from './actor'
import { saveMembership } from './membership-store.server'
import { hashPassword } from './password-hash.server'
import { saveUser } from './user-store.server'

export type DemoUser = {
  email: string
  name: string
  membership?: { municipalityCode: MunicipalityCode; role: MunicipalRole }
  unionRole?: UnionRole
  isAdministrator?: boolean
}

/** Keeps a demonstration account, marked as one, unless its address is there already. */
export async function saveDemoUser({ membership, ...user }: DemoUser, password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await inTransaction(async (tx) => {
    const userId = await saveUser({ ...user, passwordHash, isDemo: true }, tx)
    if (userId && membership) await saveMembership(membership.municipalityCode, { userId, role: membership.role }, tx)
  })
}
