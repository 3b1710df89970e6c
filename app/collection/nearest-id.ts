/** The id that `text` most likely misspells: at most a quarter of its letters differ; null when none is that near. */
export function nearestId(text: string, ids: Iterable<string>): string | null {
  const word = text.toLowerCase()
  let nearest: string | null = null
  let fewest = Math.max(1, Math.floor(word.length / 4)) + 1
  for (const id of ids) {
    if (Math.abs(id.length - word.length) >= fewest) continue
    const distance = editDistance(word, id)
    if (distance < fewest) {
      nearest = id
      fewest = distance
    }
  }
  return nearest
}

// Levenshtein: how many letters must be put in, taken out or changed.
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let place = 1; place <= other.length; place += 1) {
      const change = (above[place - 1] ?? 0) + (one[row - 1] === other[place - 1] ? 0 : 1)
      current.push(Math.min(change, (above[place] ?? 0) + 1, (current[place - 1] ?? 0) + 1))
    }
    above = current
  }
  return above[other.length] ?? 0
}

/**
 * Looks up misspelt ids, each text once and so many in all: a file with a wrong column has one in every row, and nobody reads
 * that many suggestions.
 */
export function suggestIds(ids: readonly string[], most = 200): (text: string) => string | null {
  const known = new Map<string, string | null>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= most) return null
    const nearest = nearestId(text, ids)
    known.set(text, nearest)
    return nearest
  }
}
