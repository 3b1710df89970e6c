/** A run of words that stands in both texts, or only in the older or the newer. */
export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string }

// Above this many cells the table would cost more than it tells; then the whole middle counts as rewritten.
const MOST_CELLS = 4_000_000

/** What became of `before` in `after`, word by word. Joining the parts that aren't "added" gives `before`, and vice versa. */
export function diffWords(before: string, after: string): DiffPart[] {
  const one = wordsOf(before)
  const other = wordsOf(after)
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  return merge([
    { kind: 'same', text: one.slice(0, start).join('') },
    ...diffMiddle(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    { kind: 'same', text: one.slice(one.length - end).join('') },
  ])
}

// A word keeps the space after it: spaces of their own would match everywhere and cut what was rewritten into pieces.
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function diffMiddle(one: readonly string[], other: readonly string[]): DiffPart[] {
  if (one.length * other.length > MOST_CELLS) {
    return [
      { kind: 'removed', text: one.join('') },
      { kind: 'added', text: other.join('') },
    ]
  }
  const width = other.length + 1
  // longest[i * width + j]: how many words the rests from i and j have in common.
  const longest = new Uint32Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        one[i] === other[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
    }
  }
  const parts: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < one.length || j < other.length) {
    if (i < one.length && one[i] === other[j]) {
      parts.push({ kind: 'same', text: one[i] ?? '' })
      i += 1
      j += 1
    } else if (i < one.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) {
      parts.push({ kind: 'removed', text: one[i] ?? '' })
      i += 1
    } else if (j < other.length) {
      parts.push({ kind: 'added', text: other[j] ?? '' })
      j += 1
    } else {
      parts.push({ kind: 'removed', text: one[i] ?? '' })
      i += 1
    }
  }
  return parts
}

function merge(parts: readonly DiffPart[]): DiffPart[] {
  const merged: DiffPart[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (part.text === '') continue
    if (last?.kind === part.kind) last.text += part.text
    else merged.push({ ...part })
  }
  return merged
}
