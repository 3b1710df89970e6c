import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import { type CheckedCatalogue, checkCatalogue } from './check-catalogue.server'
import { saveIndicators } from './indicator-store.server'

/**
 * Takes a catalogue file into use, as a whole or not at all: adds and updates, never removes. Answers what it did; fails with
 * the findings when the file is refused.
 */
export async function importCatalogue(
  actor: Actor,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
): Promise<Result<CheckedCatalogue, CheckedCatalogue>> {
  authorise(actor, { do: 'edit-catalogue' })
  const checked = await checkCatalogue(bytes)
  if (!checked.changes) return failure(checked)
  const { added, changed } = checked.changes
  if (added.length + changed.length === 0) return success(checked)
  await inTransaction(async (tx) => {
    await saveIndicators([...added, ...changed], tx)
    await saveAuditEntry(
      {
        actor,
        deed: 'import-catalogue',
        subject: 'catalogue',
        details: { fileName, added: added.length, changed: changed.length },
      },
      tx,
    )
    await raisePublicVersion(tx)
  })
  return success(checked)
}
