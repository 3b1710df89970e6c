import type { AreaId } from '~/catalogue/areas'
import { municipalities } from '~/municipalities/municipalities'
import { chanceFor, normal } from './demo-chance'

/** The years of the demonstration editions, oldest first. */
export const demoYears = ['2022', '2024', '2026'] as const
export type DemoYear = (typeof demoYears)[number]

/** How much of a municipality's standing is left two years later; the rest is new chance. */
const kept = 0.9

/** By "municipality year": an invented quality in standard deviations that drifts slowly. It knows nothing of the real world. */
function drifting(name: string): ReadonlyMap<string, number> {
  const qualities = new Map<string, number>()
  for (const { code } of municipalities) {
    const random = chanceFor(`${name} ${code}`)
    let quality = normal(random)
    for (const year of demoYears) {
      qualities.set(`${code} ${year}`, quality)
      quality = kept * quality + Math.sqrt(1 - kept ** 2) * normal(random)
    }
  }
  return qualities
}

/** Remembers the drifting qualities of the whole and of each area, so that figures of one municipality go together. */
export function demoQualities(areaIds: readonly AreaId[]) {
  const whole = drifting('whole')
  const areas = new Map(areaIds.map((id) => [id, drifting(id)]))
  return (area: AreaId, code: string, year: DemoYear): number => {
    const key = `${code} ${year}`
    return 0.55 * (whole.get(key) ?? 0) + 0.45 * (areas.get(area)?.get(key) ?? 0)
  }
}
