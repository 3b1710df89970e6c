import { readTransparency } from '~/moderation/read-transparency.server'
import { downloadOf } from '~/platform/download.server'
import { settings } from '~/platform/settings.server'

export async function loader() {
  const { halves, lines, fault } = await readTransparency()
  const document = { halfYears: halves, log: { lines: lines.length, newestHash: lines.at(-1)?.hash ?? null, fault } }
  return downloadOf(JSON.stringify(document, null, 2), { type: 'json', name: 'moderation', isDemo: settings.demo })
}
