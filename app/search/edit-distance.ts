/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other (optimal
 * string alignment, a restricted Damerau–Levenshtein distance).
 */
export function editDistance(one: string, other: string): number {
  const a = [...one]
  const b = [...other]
  let twoBack: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      let least = Math.min(changed, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (twoBack[column - 2] ?? 0) + 1)
      }
      current.push(least)
    }
    twoBack = before
    before = current
  }
  return before[b.length] ?? 0
}

/** Could `typed` be a slip for `word`? One letter in a short word, two in one of eight or more, none in the shortest. */
export function couldMean(typed: string, word: string): boolean {
  const allowed = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
  if (allowed === 0 || Math.abs(typed.length - word.length) > allowed) return false
  const distance = editDistance(typed, word)
  return distance > 0 && distance <= allowed
}
