import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { municipalities } from '~/municipalities/municipalities'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import type { ContextKind } from './context-figure'
import { removeApproximateFigures, removeContextFigures, saveContextFigures } from './context-figure-store.server'
import type { KeyFigureCell, KeyFiguresRead } from './context-key-figures'
import { isError } from './findings'
import { contextNamed } from './key-figure-id'
import { keyFigureSheets } from './key-figure-sheets.server'
import { saveKeyFigure } from './key-figure-store.server'
import { readKeyFigureFile } from './read-key-figure-file'

/**
 * Takes in an export of De Kommunale Nøgletal (xlsx or CSV) as a whole or not at all. The socio-economic index and the population
 * become context; what M or U stands for is taken out there, for the source knows better now. All other key figures
 * are kept for likeness. Fails with the findings when the file does not hold.
 */
export async function importKeyFigures(
  actor: Actor,
  { fileName, bytes, source }: { fileName: string; bytes: Uint8Array; source: string },
  now: Date,
): Promise<Result<KeyFiguresRead, KeyFiguresRead>> {
  authorise(actor, { do: 'import-observations' })
  const sheets = await keyFigureSheets(bytes)
  const read = sheets.ok
    ? readKeyFigureFile(sheets.value.sheets, sheets.value.brokenLines)
    : { keyFigures: [], findings: [sheets.problem], otherAreas: [] }
  if (read.findings.some(({ code }) => isError(code))) return failure(read)
  await inTransaction(async (tx) => {
    for (const keyFigure of read.keyFigures) {
      const kind = contextNamed(keyFigure.name)
      if (kind === null) await saveKeyFigure(keyFigure, { source, isDemo: false, now }, tx)
      else await saveContext(kind, keyFigure.cells, source, tx)
    }
    const details = { fileName, keyFigures: read.keyFigures.map(({ name }) => name).join(', ') }
    await saveAuditEntry({ actor, deed: 'import-key-figures', subject: 'context:key-figures', details }, tx)
    await raisePublicVersion(tx)
  })
  return success(read)
}

type Transaction = Parameters<Parameters<typeof inTransaction>[0]>[0]

async function saveContext(
  kind: ContextKind,
  cells: readonly KeyFigureCell[],
  source: string,
  tx: Transaction,
): Promise<void> {
  const known = new Set(cells.flatMap(({ value, municipalityCode }) => (value === null ? [] : [municipalityCode])))
  if (kind === 'population' && known.size === municipalities.length) await removeApproximateFigures(kind, tx)
  await removeContextFigures(kind, cells, tx)
  const figures = cells.flatMap(({ municipalityCode, period, value }) =>
    value === null ? [] : [{ municipalityCode, period, value, approximate: false, source, isDemo: false }],
  )
  await saveContextFigures(kind, figures, tx)
}
