import { loadApproximatePopulations } from '~/collection/load-approximate-populations.server'
import { db } from '~/platform/database.server'
import { savedIndicator } from './catalogue'
import { aFigureFile, everywhere, publishedBatch } from './collection'
import { publishedEdition } from './index'

const areas = ['udsatte-boern-og-unge', 'udsatte-voksne', 'handicap'] as const

/**
 * A published edition of the indicators a0, a1, … spread over the areas, higher is better, where Guldborgsund (376) has 1 and is last
 * in the first `weakCount` and has 99 and is first in the others; everybody else has 40 and up, in the order of the 98.
 */
export async function savedWeakEdition({
  weakCount,
  period = '2022',
  count = 6,
  own = '376',
  values = {},
}: {
  weakCount: number
  period?: string
  count?: number
  own?: string
  /** The own value of some indicators, where it is another. */
  values?: Readonly<Record<string, number>>
}): Promise<string> {
  const ids = Array.from({ length: count }, (_, place) => `a${place}`)
  for (const [place, id] of ids.entries()) {
    if ((await db.indicator.count({ where: { id } })) === 0) {
      await savedIndicator({ id, area: areas[place % 3] ?? 'handicap', theme: 'tilbud' })
    }
  }
  await loadApproximatePopulations()
  const rows = ids.flatMap((indicator, place) =>
    everywhere({ indicator, period }, 40, 0.2).map((row) =>
      row.municipality === own ? { ...row, value: values[indicator] ?? (place < weakCount ? 1 : 99) } : row,
    ),
  )
  await publishedBatch(aFigureFile(rows))
  return publishedEdition({ period, slug: period })
}
