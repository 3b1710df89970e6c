import { randomUUID } from 'node:crypto'
import type { Actor, Person } from '~/accounts/actor'
import { voicesOf } from '~/dialogue/post-rules'
import { saveRoom, saveRoomPerson } from '~/dialogue/room-store.server'
import { startThread, type WantedThread } from '~/dialogue/start-thread.server'
import { type WantedPost, writePost } from '~/dialogue/write-post.server'
import { db, inTransaction } from '~/platform/database.server'
import type { Watch } from '~/platform/watch.server'

/** When what is saved here was written, unless a test says otherwise. */
export const written = new Date('2026-03-01T12:00:00Z')

/** Looks at nothing. */
export const unwatched: Watch = async () => {}

function voiceOf(actor: Actor): string | null {
  const [voice = null] = voicesOf(actor)
  return voice
}

/** A thread with its first post: a question to all municipalities, unless said otherwise. Answers its id. */
export async function savedThread(
  starter: Person,
  { now = written, ...parts }: Partial<WantedThread> & { now?: Date } = {},
): Promise<string> {
  const wanted: WantedThread = {
    about: { subject: 'question', indicatorId: null },
    title: 'Hvem har prøvet en fast tovholder?',
    text: 'Vi overvejer det og vil gerne høre, hvad der var svært.',
    audience: 'municipalities',
    invited: [],
    voice: voiceOf(starter),
    notPersonal: [],
    despiteUnknown: false,
    ...parts,
  }
  const started = await startThread(starter, wanted, now, unwatched)
  if (!started.ok) throw new Error(started.problem)
  return started.value
}

/** A post in a thread that its author sees. Answers its id and number. */
export async function savedPost(
  author: Person,
  threadId: string,
  { now = written, ...parts }: Partial<WantedPost> & { now?: Date } = {},
): Promise<{ id: string; number: number }> {
  const wanted: WantedPost = {
    text: 'Det har vi gjort siden 2023, og det tog et år at lære.',
    voice: voiceOf(author),
    repliesTo: null,
    notPersonal: [],
    despiteUnknown: false,
    ...parts,
  }
  const number = await writePost(author, threadId, wanted, now, unwatched)
  if (!number.ok) throw new Error(number.problem)
  const { id } = await db.post.findUniqueOrThrow({
    where: { threadId_number: { threadId, number: number.value } },
    select: { id: true },
  })
  return { id, number: number.value }
}

/** The first post of a thread. */
export async function firstPostOf(threadId: string): Promise<{ id: string }> {
  return db.post.findUniqueOrThrow({ where: { threadId_number: { threadId, number: 1 } }, select: { id: true } })
}

/** A closed room with its host and members. Answers its address and id. */
export async function savedRoom(
  host: Person,
  members: readonly Person[] = [],
  { name = 'Socialpædagoger i plejefamilier', now = written } = {},
): Promise<{ id: string; slug: string }> {
  const slug = `rum-${randomUUID()}`
  return inTransaction(async (tx) => {
    const room = { slug, name, purpose: 'For fagfolk.', kind: 'profession', createdById: host.userId, now } as const
    const id = await saveRoom(room, tx)
    if (id === null) throw new Error('taken')
    await saveRoomPerson(id, { userId: host.userId, standing: 'host', now }, tx)
    for (const { userId } of members) await saveRoomPerson(id, { userId, standing: 'member', now }, tx)
    return { id, slug }
  })
}
