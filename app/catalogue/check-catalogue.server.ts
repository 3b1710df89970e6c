import { readAllRows } from '~/platform/delimited-rows.server'
import { textOf } from '~/platform/delimited-text'
import { type CatalogueChanges, catalogueChanges, changedMeanings, withAspectInUse } from './catalogue-changes'
import { type CatalogueFinding, isRefusal } from './catalogue-columns'
import { readCatalogue } from './catalogue-file'
import { listIdsInPublishedEditions, listIndicators } from './indicator-store.server'

/** What is known of a catalogue file before anything is written: what is wrong with it, and what importing it would change. */
export type CheckedCatalogue = {
  refused: boolean
  findings: CatalogueFinding[]
  /** Null when the file is refused. */
  changes: CatalogueChanges | null
}

/** Reads and checks a catalogue file against the catalogue in use; writes nothing. */
export async function checkCatalogue(bytes: Uint8Array): Promise<CheckedCatalogue> {
  const text = textOf(bytes)
  if (text === null)
    return { refused: true, findings: [{ line: 1, column: '', code: 'no-text', data: {} }], changes: null }
  const { rows, brokenLines } = await readAllRows(text)
  const { indicators, findings, lines, saysAspect } = readCatalogue(rows, brokenLines)
  if (findings.some(isRefusal)) return { refused: true, findings, changes: null }
  const inUse = await listIndicators()
  const changes = catalogueChanges(inUse, saysAspect ? indicators : withAspectInUse(indicators, inUse))
  const published = await listIdsInPublishedEditions(changes.changed.map(({ id }) => id))
  const warnings = changedMeanings(inUse, changes.changed, published, (id) => lines.get(id) ?? 1)
  return { refused: false, findings: warnings, changes }
}
