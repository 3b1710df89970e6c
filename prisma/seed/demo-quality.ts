import type { AreaId, ThemeId } from '~/catalogue/areas'
import { municipalities } from '~/municipalities/municipalities'
import { chanceFor, normal } from './demo-chance'

/** The years of the demonstration editions, oldest first. */
export const demoYears = ['2022', '2024', '2026'] as const
export type DemoYear = (typeof demoYears)[number]

/** How much of a municipality's standing is left two years later; the rest is new chance. */
const kept = 0.97

/** Any word would do; another one gives another invented country. */
const salt = 'vinter'

/** By "municipality year": an invented quality in standard deviations that drifts slowly. It knows nothing of the real world. */
function drifting(name: string): ReadonlyMap<string, number> {
  const qualities = new Map<string, number>()
  for (const { code } of municipalities) {
    const random = chanceFor(`${salt} ${name} ${code}`)
    let quality = normal(random)
    for (const year of demoYears) {
      qualities.set(`${code} ${year}`, quality)
      quality = kept * quality + Math.sqrt(1 - kept ** 2) * normal(random)
    }
  }
  return qualities
}

/**
 * Remembers drifting qualities of the whole, of each area and of each theme in it, so that figures of one municipality go
 * together where they are about the same, and yet every municipality has something to learn and something to teach.
 */
export function demoQualities() {
  const known = new Map<string, ReadonlyMap<string, number>>()
  function quality(name: string, key: string): number {
    const qualities = known.get(name) ?? drifting(name)
    known.set(name, qualities)
    return qualities.get(key) ?? 0
  }
  return (area: AreaId, theme: ThemeId, code: string, year: DemoYear): number => {
    const key = `${code} ${year}`
    return 0.2 * quality('whole', key) + 0.25 * quality(area, key) + 0.4 * quality(`${area}.${theme}`, key)
  }
}
