const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'u', é: 'e' }
const LONGEST = 80

/** Words that are addresses of their own under `/praksis/`. */
const taken: ReadonlySet<string> = new Set(['ny'])

/** A readable address from a title: "Én indgang for familier" → "en-indgang-for-familier". Never empty. */
export function slugFrom(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[æøåäöüé]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return slug === '' || taken.has(slug) ? `praksis-${slug}`.replace(/-$/, '') : slug
}

/** True for what an address of ours can be; anything else need not be asked about. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(text)
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not among those in use. */
export function freeSlug(slug: string, inUse: ReadonlySet<string>): string {
  if (!inUse.has(slug)) return slug
  let next = 2
  while (inUse.has(`${slug}-${next}`)) next += 1
  return `${slug}-${next}`
}
