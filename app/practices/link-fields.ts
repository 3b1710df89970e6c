import type { IndicatorLink, LinkStrength } from './practice-text'
import { keptLinks, LONGEST_DELAY, LONGEST_LINK_TEXT, linkStrengths } from './practice-text'

/** What the form's fields about one indicator are called. */
export function linkFieldNames(indicatorId: string): Record<keyof IndicatorLink, string> {
  return {
    mechanism: `mechanism-${indicatorId}`,
    delayMonths: `delayMonths-${indicatorId}`,
    strength: `strength-${indicatorId}`,
    source: `linkSource-${indicatorId}`,
  }
}

/** A whole number of months within reason; null where nothing, or no such number, was typed. */
export function monthsFrom(typed: string): number | null {
  const months = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null
  return months !== null && months <= LONGEST_DELAY ? months : null
}

/** The links that stand in a form's fields, for the indicators it chose. */
export function linksFrom(
  indicatorIds: readonly string[],
  typedAt: (name: string) => string,
): Record<string, IndicatorLink> {
  const links = indicatorIds.map((id): [string, IndicatorLink] => {
    const names = linkFieldNames(id)
    return [
      id,
      {
        mechanism: typedAt(names.mechanism),
        delayMonths: monthsFrom(typedAt(names.delayMonths)),
        strength:
          linkStrengths.find((strength): strength is LinkStrength => strength === typedAt(names.strength)) ?? null,
        source: typedAt(names.source),
      },
    ]
  })
  return keptLinks(indicatorIds, Object.fromEntries(links))
}

/** What is wrong with what was typed about the links: codes by field name. */
export function linkErrors(
  indicatorIds: readonly string[],
  typedAt: (name: string) => string,
): { name: string; code: 'not-months' | 'link-too-long' }[] {
  return indicatorIds.flatMap((id) => {
    const { mechanism, source, delayMonths } = linkFieldNames(id)
    const typed = typedAt(delayMonths)
    const long = [mechanism, source].filter((name) => typedAt(name).length > LONGEST_LINK_TEXT)
    return [
      ...long.map((name) => ({ name, code: 'link-too-long' as const })),
      ...(typed.trim() !== '' && monthsFrom(typed) === null
        ? [{ name: delayMonths, code: 'not-months' as const }]
        : []),
    ]
  })
}
