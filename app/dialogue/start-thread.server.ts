import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { findIndicator } from '~/catalogue/indicator-store.server'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { inTransaction, type Tx } from '~/platform/database.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Watch } from '~/platform/watch.server'
import { type Audience, audiencesFor } from './audience'
import { checkPost } from './check-post.server'
import type { Told } from './post-notices'
import type { PostProblem } from './post-problems'
import { mostInvited, voicesOf } from './post-rules'
import { listEditorsAndManagers, listWriters } from './reader-store.server'
import { findRoom } from './room-store.server'
import { type DiscussedPractice, findDiscussedPractice } from './subject-store.server'
import { findThread, saveThread, type ThreadPlace } from './thread-store.server'
import { findLimit, savePostIn, type WantedPost } from './write-post.server'

/** What somebody wants to talk about. */
export type ThreadAbout =
  | { subject: 'practice'; slug: string }
  | { subject: 'indicator'; indicatorId: string }
  | { subject: 'question'; indicatorId: string | null }
  | { subject: 'room'; slug: string }

export type WantedThread = Omit<WantedPost, 'repliesTo'> & {
  about: ThreadAbout
  title: string
  audience: Audience
  /** The municipalities a question is sent to. */
  invited: readonly MunicipalityCode[]
  isDemo?: boolean
}

/** Starts a thread with its first post, and answers the thread's id. */
export async function startThread(
  actor: Actor,
  wanted: WantedThread,
  now: Date,
  watch: Watch,
): Promise<Result<string, PostProblem>> {
  if (actor.suspended) return failure('suspended')
  authorise(actor, { do: 'join-dialogue' })
  if (!voicesOf(actor).includes(wanted.voice)) notFound()
  const { place, practice, locked } = await findPlace(actor, wanted)
  if (locked) return failure('locked')
  const audience: Audience = place.subject === 'room' ? 'room' : place.audience
  if (!audiencesFor(place.subject, practice).includes(audience)) return failure('audience-not-possible')
  const invited = place.subject === 'question' ? invitedIn(wanted) : []
  if (audience === 'invited' && invited.length === 0) return failure('nobody-invited')
  if (invited.length > mostInvited) return failure('too-many-invited')
  const { title, voice: municipalityCode, isDemo = false } = wanted
  const circle = {
    audience,
    roomId: place.subject === 'room' ? place.roomId : null,
    municipalityCode,
    startedById: actor.userId,
    invited,
  }
  const checked = await checkPost(wanted, circle)
  if (!checked.ok) return checked
  return inTransaction(async (tx) => {
    const limited = await findLimit(actor, wanted.text, now, tx)
    if (limited !== null) return failure(limited)
    const id = await saveThread(
      { ...place, title, municipalityCode, startedById: actor.userId, invited, isDemo, now },
      tx,
    )
    const thread = orNotFound(await findThread(actor, id, tx))
    const told = await listTold({ audience, invited, practice }, tx)
    // Its first post is not there yet, so the title is not read from it. A place locked meanwhile undoes it all.
    orNotFound(
      await savePostIn(
        { ...thread, title },
        actor,
        { ...wanted, repliesTo: null },
        checked.value,
        now,
        watch,
        tx,
        told,
      ),
    )
    const details = { subject: place.subject, audience, invited: invited.length }
    await saveAuditEntry({ actor, deed: 'start-thread', subject: `thread:${id}`, details }, tx)
    return success(id)
  })
}

function invitedIn({ invited, voice }: Pick<WantedThread, 'invited' | 'voice'>): MunicipalityCode[] {
  const known = invited.filter((code) => municipalityByCode(code) !== undefined && code !== voice)
  return [...new Set(known)]
}

type Found = { place: ThreadPlace; practice: DiscussedPractice | null; locked: boolean }

async function findPlace(actor: Actor, { about, audience }: WantedThread): Promise<Found> {
  switch (about.subject) {
    case 'practice': {
      const practice = orNotFound(await findDiscussedPractice(actor, about.slug))
      return { place: { subject: 'practice', practiceId: practice.id, audience }, practice, locked: practice.locked }
    }
    case 'indicator': {
      const { id } = orNotFound(await findIndicator(about.indicatorId))
      return { place: { subject: 'indicator', indicatorId: id, audience }, practice: null, locked: false }
    }
    case 'question': {
      const indicator = about.indicatorId === null ? null : orNotFound(await findIndicator(about.indicatorId))
      const place = { subject: 'question', indicatorId: indicator?.id ?? null, audience } as const
      return { place, practice: null, locked: false }
    }
    case 'room': {
      const room = orNotFound(await findRoom(actor, about.slug))
      if (room.standing !== 'member' && room.standing !== 'host') notFound()
      return { place: { subject: 'room', roomId: room.id }, practice: null, locked: room.closed }
    }
  }
}

type Spread = { audience: Audience; invited: readonly MunicipalityCode[]; practice: DiscussedPractice | null }

/** A question reaches those who edit and lead where it was sent; a thread on a practice those who write for its municipality. */
async function listTold({ audience, invited, practice }: Spread, tx: Tx): Promise<Told> {
  const sparring = audience === 'invited' && invited.length === 1
  const asked = invited.length === 0 ? [] : await listEditorsAndManagers(invited, tx)
  const code = practice?.municipalityCode ?? null
  const writers = code === null ? [] : await listWriters([code], tx)
  return [
    { kind: sparring ? 'sparring-asked' : 'question-asked', userIds: asked },
    { kind: 'new-thread', userIds: writers },
  ]
}
