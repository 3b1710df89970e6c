import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import type { Person } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { saveName } from './user-store.server'

/** Changes one's own name, also where it stands beside what one has written. */
export async function changeName(actor: Person, name: string): Promise<void> {
  await inTransaction(async (tx) => {
    await saveName(actor.userId, name, tx)
    await raisePublicVersion(tx)
    await saveAuditEntry({ actor, deed: 'change-name', subject: `user:${actor.userId}` }, tx)
  })
}
