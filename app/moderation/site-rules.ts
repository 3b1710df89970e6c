/** The site's rules, by the names that decisions use. Their words are in the texts under `rules`. */
export const siteRules = ['citizen-data', 'respect', 'facts', 'relevance', 'advertising', 'copyright', 'order'] as const
export type SiteRule = (typeof siteRules)[number]

/** The rule that a decision names, or null when it names a law in words. */
export function ruleOf(groundText: string): SiteRule | null {
  return siteRules.find((rule) => rule === groundText) ?? null
}
