import type { Actor } from '~/accounts/actor'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { AttachedFile } from '~/platform/files/file-kind'
import { withMentions } from './mentions'
import { mayDelete, mayEdit } from './post-rules'
import { quotedNumbers, quotedWords, splitQuotes } from './quotes'

/** A piece of a post as it is shown: its own words, or what another post says now. */
export type ShownPiece =
  | { kind: 'words'; text: string }
  | {
      kind: 'quote'
      number: number
      author: string | null
      gone: 'hidden' | 'deleted' | 'missing' | null
      text: string
    }

/** A post as its page shows it to one reader. */
export type ShownPost = {
  id: string
  number: number
  gone: 'hidden' | 'deleted' | null
  author: string | null
  municipalityCode: MunicipalityCode | null
  pieces: ShownPiece[]
  files: AttachedFile[]
  createdAt: Date
  editedAt: Date | null
  mayEdit: boolean
  mayDelete: boolean
}

type StoredPost = Omit<ShownPost, 'pieces' | 'files' | 'mayEdit' | 'mayDelete'> & {
  authorId: string | null
  text: string
  mentions: readonly string[]
  files?: readonly AttachedFile[]
}

/** What a text shows: mentions stand out, and a quote says what the quoted post says now, or that it is gone. */
export function shownPieces(
  text: string,
  mentions: readonly string[],
  quoted: ReadonlyMap<number, Pick<StoredPost, 'author' | 'gone' | 'text'>>,
): ShownPiece[] {
  return splitQuotes(text).map((piece): ShownPiece => {
    if (piece.kind === 'words') return { kind: 'words', text: withMentions(piece.text, mentions) }
    const post = quoted.get(piece.number)
    const { number } = piece
    if (!post) return { kind: 'quote', number, author: null, gone: 'missing', text: '' }
    if (post.gone !== null) return { kind: 'quote', number, author: null, gone: post.gone, text: '' }
    return { kind: 'quote', number, author: post.author, gone: null, text: quotedWords(post.text, piece.paragraph) }
  })
}

/** A post as this reader meets it. */
export function shownPost(
  reader: Actor | null,
  post: StoredPost,
  quoted: Parameters<typeof shownPieces>[2],
  locked: boolean,
): ShownPost {
  const { id, number, gone, author, municipalityCode, createdAt, editedAt } = post
  return {
    id,
    number,
    gone,
    author,
    municipalityCode,
    createdAt,
    editedAt,
    pieces: gone === null ? shownPieces(post.text, post.mentions, quoted) : [],
    files: gone === null ? [...(post.files ?? [])] : [],
    mayEdit: mayEdit(reader, post, locked),
    mayDelete: mayDelete(reader, post),
  }
}

/** The numbers that these posts quote, those that stand beside them left out. */
export function numbersToFetch(posts: readonly { number: number; text: string }[]): number[] {
  const here = new Set(posts.map(({ number }) => number))
  return [...new Set(posts.flatMap(({ text }) => quotedNumbers(text)))]
    .filter((number) => !here.has(number))
    .slice(0, 500)
}
