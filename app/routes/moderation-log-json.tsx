import { listLogLines } from '~/moderation/log-store.server'
import { downloadOf } from '~/platform/download.server'
import { settings } from '~/platform/settings.server'

export async function loader() {
  const lines = await listLogLines()
  return downloadOf(JSON.stringify(lines, null, 1), { type: 'json', name: 'moderation-log', isDemo: settings.demo })
}
