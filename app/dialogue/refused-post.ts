import type { PostProblem } from './post-problems'
import type { PostFinding } from './screen-post'
import type { ShownPiece } from './shown-post'

/** What was typed, as text: nothing of it is lost when a form comes back. */
export type TypedPost = {
  text: string
  title: string
  voice: string
  repliesTo: string
  audience: string
  invited: string[]
  notPersonal: string[]
  despiteUnknown: boolean
  seenVersion: string
}

/** A post that was not kept, or not yet: what it would look like, and what is in the way. */
export type RefusedPost = {
  typed: TypedPost
  /** Codes by field. */
  errors: Readonly<Record<string, readonly string[]>>
  problem: PostProblem | null
  findings: PostFinding[]
  unknownNames: string[]
  /** Null unless a preview was asked for. */
  preview: ShownPiece[] | null
}

/** What a form sent, read back for showing it again. */
export function typedPost(form: FormData): TypedPost {
  const one = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const all = (name: string) => form.getAll(name).filter((value): value is string => typeof value === 'string')
  return {
    text: one('text').replace(/\r\n?/g, '\n'),
    title: one('title'),
    voice: one('voice'),
    repliesTo: one('repliesTo'),
    audience: one('audience'),
    invited: all('invited'),
    notPersonal: all('notPersonal'),
    despiteUnknown: one('despiteUnknown') === 'on',
    seenVersion: one('seenVersion'),
  }
}
