import { figureRows } from '~/moderation/figure-rows'
import { readTransparency } from '~/moderation/read-transparency.server'
import { csvText, machineCsv } from '~/platform/csv-text'
import { downloadOf } from '~/platform/download.server'
import { settings } from '~/platform/settings.server'

export async function loader() {
  const { halves } = await readTransparency()
  const rows = halves.flatMap((figures) =>
    figureRows(figures).map(({ group, key, value }) => [figures.year, figures.half, group, key, value]),
  )
  const text = csvText([['year', 'half', 'group', 'key', 'value'], ...rows], machineCsv)
  return downloadOf(text, { type: 'csv', name: 'moderation', isDemo: settings.demo })
}
