// Danish writes compounds in one word, with nothing, an "s" or an "e" between the parts: anbringelse-s-grad, barn-e-pige.
const shortestPart = 4
// A beginning alone must be long enough to say what the word is about.
const shortestBeginning = 6
const links = ['', 's', 'e'] as const

// The forms in which a part may stand elsewhere, most common first.
const endings = ['', 'r', 'n', 'er', 'en', 'et', 'e', 's'] as const

/**
 * Every beginning and end of `word` that could be a part of a compound, in the forms in which it may stand alone. For asking
 * which of them occur; at most some hundred.
 */
export function possibleParts(word: string): string[] {
  const parts = new Set<string>()
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    for (const ending of endings) {
      parts.add(word.slice(0, cut) + ending)
      parts.add(word.slice(cut) + ending)
    }
  }
  return [...parts]
}

/**
 * The parts of a compound by the words that occur, the longest first part that leaves a known end: ["anbringelse", "grad"] of
 * "anbringelsesgrad". Where no end is known, the longest beginning of six letters or more that is: it says most. Empty when the
 * word is no compound of known words.
 */
export function compoundParts(word: string, known: ReadonlySet<string>): string[] {
  const occurs = (part: string) => part.length >= shortestPart && endings.some((ending) => known.has(part + ending))
  return wholeParts(word, occurs) ?? beginning(word, occurs)
}

function wholeParts(word: string, occurs: (part: string) => boolean): string[] | null {
  for (let cut = word.length - shortestPart; cut >= shortestPart; cut -= 1) {
    const end = word.slice(cut)
    if (!occurs(end)) continue
    for (const bare of barely(word.slice(0, cut))) {
      if (occurs(bare)) return [bare, end]
      const inner = bare.length > 2 * shortestPart ? wholeParts(bare, occurs) : null
      if (inner) return [...inner, end]
    }
  }
  return null
}

function beginning(word: string, occurs: (part: string) => boolean): string[] {
  for (let cut = word.length - shortestPart; cut >= shortestBeginning; cut -= 1) {
    const bare = barely(word.slice(0, cut)).find((part) => part.length >= shortestBeginning && occurs(part))
    if (bare !== undefined) return [bare]
  }
  return []
}

/** A first part without the letter that links it to the next, in each way there is. */
function barely(start: string): string[] {
  return links.filter((link) => start.endsWith(link)).map((link) => start.slice(0, start.length - link.length))
}
