import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { readAllRows } from '~/platform/delimited-rows.server'
import { textOf } from '~/platform/delimited-text'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import type { ContextKind } from './context-figure'
import { removeApproximateFigures, saveContextFigures } from './context-figure-store.server'
import { type ContextRead, readContextFile } from './context-file'
import { isError } from './findings'

/**
 * Takes in population or socio-economic index from a file, as a whole or not at all. Populations from a source take the place
 * of those written by hand. Fails with the findings when the file does not hold.
 */
export async function importContextFigures(
  actor: Actor,
  { kind, fileName, bytes, source }: { kind: ContextKind; fileName: string; bytes: Uint8Array; source: string },
): Promise<Result<ContextRead, ContextRead>> {
  authorise(actor, { do: 'import-observations' })
  const text = textOf(bytes)
  if (text === null) {
    return failure({ figures: [], findings: [{ line: 1, column: '', code: 'no-text', data: {} }], otherAreas: [] })
  }
  const { rows, brokenLines } = await readAllRows(text)
  const read = readContextFile(kind, rows, brokenLines)
  if (read.findings.some(({ code }) => isError(code))) return failure(read)
  await inTransaction(async (tx) => {
    if (kind === 'population') await removeApproximateFigures(kind, tx)
    const figures = read.figures.map((figure) => ({ ...figure, approximate: false, source, isDemo: false }))
    await saveContextFigures(kind, figures, tx)
    const details = { fileName, figures: figures.length }
    await saveAuditEntry({ actor, deed: 'import-context-figures', subject: `context:${kind}`, details }, tx)
    await raisePublicVersion(tx)
  })
  return success(read)
}
