import type { Person } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { orNotFound } from '~/platform/refusal.server'
import { nameAmong } from './mentions'
import { type Circle, listReadersLike } from './reader-store.server'
import { findThread } from './thread-store.server'
import { circleOf } from './write-post.server'

const most = 8
const everybody: Circle = {
  audience: 'municipalities',
  roomId: null,
  municipalityCode: null,
  startedById: null,
  invited: [],
}

/** How those who read a thread (null: a new one) and whose name begins like this are called upon. */
export async function findCallable(
  actor: Person,
  threadId: string | null,
  beginning: string,
): Promise<{ name: string; place: string }[]> {
  authorise(actor, { do: 'join-dialogue' })
  const circle = threadId === null ? everybody : circleOf(orNotFound(await findThread(actor, threadId)))
  const wanted = beginning.trim().slice(0, 60)
  if (wanted === '') return []
  const people = await listReadersLike(circle, wanted, most)
  return people.map((person) => ({ name: nameAmong(person, people), place: person.places.join(', ') }))
}
