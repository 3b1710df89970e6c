/** What a version of an edition is called in addresses: "2026" is the first, then "2026-v2", "2026-v3". */
export function versionSlug(slug: string, version: number): string {
  return `${slug.replace(/-v\d+$/, '')}-v${version}`.slice(-40)
}
