/** A version's number as it stands in an address; null for anything else. */
export function wholeNumber(text: string | null | undefined): number | null {
  return text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

/** Which version an address asks to compare with: a number, what is being written, or nothing in particular. */
export function readAgainst(query: URLSearchParams): number | 'working-copy' | null {
  const word = query.get('mod')
  return word === 'kladde' ? 'working-copy' : wholeNumber(word)
}
