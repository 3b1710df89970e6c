import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import type { MunicipalityCode } from '~/municipalities/municipalities'

export const longestTitle = 150
export const longestPost = 20_000
/** How many municipalities one question is sent to at most, so that nobody is asked by everybody. */
export const mostInvited = 12

type WrittenPost = { authorId: string | null; gone: 'hidden' | 'deleted' | null }
type Started = { startedById: string | null; municipalityCode: MunicipalityCode | null }

/** May this person change the post's words? Only who wrote them, while they stand and the thread is not locked. */
export function mayEdit(actor: Actor | null, post: WrittenPost, locked: boolean): boolean {
  return (
    mayDelete(actor, post) && post.gone === null && !locked && actor !== null && can(actor, { do: 'join-dialogue' })
  )
}

/** May this person take the post back? Its author always may, also from a locked thread and while suspended. */
export function mayDelete(actor: Actor | null, { authorId, gone }: WrittenPost): boolean {
  return actor !== null && actor.userId !== null && authorId === actor.userId && gone !== 'deleted'
}

/** May this person say which answer solved it? Who started the thread, and those who publish for their municipality. */
export function mayAccept(actor: Actor | null, { startedById, municipalityCode }: Started): boolean {
  if (actor === null || actor.userId === null || !can(actor, { do: 'join-dialogue' })) return false
  if (startedById === actor.userId) return true
  return municipalityCode !== null && can(actor, { do: 'publish-practice', in: municipalityCode })
}

/** May this person make the thread's audience smaller? The same people. */
export const mayNarrow = mayAccept

/** The municipalities somebody may write for, null being the union; the usual one first. */
export function voicesOf(actor: Actor): (MunicipalityCode | null)[] {
  const codes = [...actor.memberships.keys()]
  return actor.unionRole !== null || actor.isAdministrator ? [null, ...codes] : codes
}
