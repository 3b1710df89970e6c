/** A post's text in pieces: its own words, and the places where it quotes another post of the thread by its number. */
export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'quote'; number: number /** Counted from 1; null quotes the whole. */; paragraph: number | null }

// A quote names the post and carries none of its words: what is hidden or deleted there is gone here too.
const quoteLine = /^> ?#(\d{1,6})(?::(\d{1,4}))?[ \t]*$/
const fence = /^ {0,3}(`{3,}|~{3,})/
const shortestFound = 20

/** The line that quotes a post, or one paragraph of it. */
export function quoteOf(number: number, paragraph: number | null = null): string {
  return paragraph === null ? `> #${number}` : `> #${number}:${paragraph}`
}

/** Cuts a text at its quotes. Within a fence of code nothing is a quote. */
export function splitQuotes(text: string): Piece[] {
  const pieces: Piece[] = []
  let words: string[] = []
  let open = false
  const close = () => {
    const joined = words.join('\n').replace(/^\n+|\n+$/g, '')
    if (joined !== '') pieces.push({ kind: 'words', text: joined })
    words = []
  }
  for (const line of text.split('\n')) {
    if (fence.test(line)) open = !open
    const found = open ? null : quoteLine.exec(line)
    if (found === null) {
      words.push(line)
      continue
    }
    close()
    pieces.push({ kind: 'quote', number: Number(found[1]), paragraph: found[2] ? Number(found[2]) : null })
  }
  close()
  return pieces
}

/** The numbers of the posts that a text quotes, each once. */
export function quotedNumbers(text: string): number[] {
  return [...new Set(splitQuotes(text).flatMap((piece) => (piece.kind === 'quote' ? [piece.number] : [])))]
}

/** A text's own words without its quotes, cut into paragraphs. */
export function paragraphsOf(text: string): string[] {
  return splitQuotes(text)
    .flatMap((piece) => (piece.kind === 'words' ? piece.text.split(/\n[ \t]*\n/) : []))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** What a quote shows of the post it quotes: the paragraph, or the beginning of the whole, at most `longest` characters. */
export function quotedWords(text: string, paragraph: number | null, longest = 600): string {
  const all = paragraphsOf(text)
  const words = paragraph === null ? all.join('\n\n') : (all[paragraph - 1] ?? all.join('\n\n'))
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40))} …`
}

function plain(text: string): string {
  return text
    .replace(/^[ \t]*>+ ?/gm, '')
    .replace(/[*_`~#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * Turns quoted words that stand in another post of the thread into a quote of that post. So the words live in one place
 * only, and go from both when they are hidden or deleted.
 */
export function referToQuoted(text: string, posts: readonly { number: number; text: string }[]): string {
  const sources = posts.flatMap((post) =>
    paragraphsOf(post.text).map((words, index) => ({ number: post.number, paragraph: index + 1, words: plain(words) })),
  )
  const whole = posts.map((post) => ({ number: post.number, words: plain(paragraphsOf(post.text).join('\n')) }))
  const replaced = (block: string): string => {
    const words = plain(block)
    if (words.length < shortestFound) return block
    const part = sources.find((source) => source.words.includes(words))
    if (part) return quoteOf(part.number, part.paragraph)
    const post = whole.find((source) => source.words.includes(words))
    return post ? quoteOf(post.number) : block
  }
  return inBlocks(text)
    .map(({ quoted, lines }) => (quoted ? replaced(lines.join('\n')) : lines.join('\n')))
    .join('\n')
}

/** True when a text quotes words, so that it must be looked where they come from. */
export function quotesWords(text: string): boolean {
  return inBlocks(text).some(({ quoted, lines }) => quoted && plain(lines.join('\n')).length >= shortestFound)
}

/** Runs of lines that are quoted with ">" and runs that are not; a line that already refers to a post is not. */
function inBlocks(text: string): { quoted: boolean; lines: string[] }[] {
  const blocks: { quoted: boolean; lines: string[] }[] = []
  let open = false
  for (const line of text.split('\n')) {
    if (fence.test(line)) open = !open
    const quoted = !open && /^ {0,3}>/.test(line) && !quoteLine.test(line)
    const last = blocks.at(-1)
    if (last && last.quoted === quoted) last.lines.push(line)
    else blocks.push({ quoted, lines: [line] })
  }
  return blocks
}
