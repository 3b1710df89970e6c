import type { MunicipalityCode } from '~/municipalities/municipalities'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import type { Actor, MunicipalRole, UnionRole } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { normalEmail } from './email'
import { saveMembership } from './membership-store.server'
import { hashPassword } from './password-hash.server'
import { type PasswordProblem, passwordProblem } from './password-rules'
import { saveUser } from './user-store.server'

export type NewAccount = {
  email: string
  name: string
  password: string
  membership: { municipalityCode: MunicipalityCode; role: MunicipalRole } | null
  unionRole: UnionRole | null
  isAdministrator: boolean
}

/** Makes a whole account at once, as the operator does; answers the user's id. */
export async function createUser(
  actor: Actor,
  { password, membership, ...account }: NewAccount,
): Promise<Result<string, 'email-taken' | PasswordProblem>> {
  authorise(actor, { do: 'administer' })
  const email = normalEmail(account.email)
  const problem = passwordProblem(password, email)
  if (problem) return failure(problem)
  const passwordHash = await hashPassword(password)
  return inTransaction(async (tx) => {
    const userId = await saveUser({ ...account, email, passwordHash }, tx)
    if (userId === null) return failure('email-taken')
    if (membership) await saveMembership(membership.municipalityCode, { userId, role: membership.role }, tx)
    await saveAuditEntry({ actor, deed: 'create-user', subject: `user:${userId}` }, tx)
    return success(userId)
  })
}
