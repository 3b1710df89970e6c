/**
 * The id of a key figure in addresses: its name in small letters, Danish ones written out, with hyphens. Where that loses more than
 * capitals and spaces, a mark of the whole name is added, so that two names never share an id.
 */
export function keyFigureId(name: string): string {
  const slug = plain(name)
  if (/^[\p{L}\d -]+$/u.test(name) && slug.length > 0 && slug.length <= 80) return slug
  return `${slug.slice(0, 70)}-${markOf(name)}`.replace(/^-|-(?=-)/g, '')
}

/** The context of the same name that has a use of its own, or null: those stand beside every figure, not only in likeness. */
export function contextNamed(name: string): 'population' | 'socioeconomic-index' | null {
  const slug = plain(name)
  if (/^sociooe?konomisk-indeks/.test(slug)) return 'socioeconomic-index'
  return /^(indbyggertal|folketal|antal-indbyggere|indbyggere-i-alt)$/.test(slug) ? 'population' : null
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Eight characters that differ for different texts (FNV-1a). */
function markOf(text: string): string {
  let hash = 0x811c_9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x0100_0193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
