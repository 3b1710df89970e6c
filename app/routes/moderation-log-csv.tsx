import { entryText } from '~/moderation/log-entry'
import { listLogLines } from '~/moderation/log-store.server'
import { csvText, machineCsv } from '~/platform/csv-text'
import { downloadOf } from '~/platform/download.server'
import { settings } from '~/platform/settings.server'

export async function loader() {
  const lines = await listLogLines()
  const rows = lines.map(({ number, at, entry, previousHash, hash }) => [
    number,
    at.toISOString(),
    entryText(entry),
    previousHash,
    hash,
  ])
  const text = csvText([['number', 'at', 'entry', 'previousHash', 'hash'], ...rows], machineCsv)
  return downloadOf(text, { type: 'csv', name: 'moderation-log', isDemo: settings.demo })
}
