import type { Person } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { findUser } from '~/accounts/user-store.server'
import type { Indicator } from '~/catalogue/indicator'
import { findIndicator } from '~/catalogue/indicator-store.server'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { notFound, orNotFound } from '~/platform/refusal.server'
import type { Askable } from '~/practices/sparring/askable'
import { listAskable } from '~/practices/sparring/list-askable.server'
import { type Audience, audiencesFor } from './audience'
import { voicesOf } from './post-rules'
import { findRoom, type Room } from './room-store.server'
import type { ThreadAbout } from './start-thread.server'
import { type DiscussedPractice, findDiscussedPractice } from './subject-store.server'

/** What the address of the form for a new thread says. */
export type ThreadAddress = {
  practice: string | null
  indicator: string | null
  room: string | null
  /** Municipalities that it is a message to. */
  to: readonly string[]
  /** A question to those who do well on the indicator. */
  ask: boolean
}

export type NewThreadRead = {
  about: ThreadAbout
  audiences: readonly Audience[]
  voices: (MunicipalityCode | null)[]
  suspendedUntil: Date | null
  practice: DiscussedPractice | null
  indicator: Pick<Indicator, 'id' | 'name'> | null
  room: Room | null
  /** The municipalities that it is a message to. */
  sparring: MunicipalityCode[]
  suggestions: Askable[]
}

/** What that address is about, who may read it, and whom one can ask. A 404 for what is not there for this person. */
export async function readNewThread(actor: Person, address: ThreadAddress): Promise<NewThreadRead> {
  // One who is suspended is told so on the page.
  if (!actor.suspended) authorise(actor, { do: 'join-dialogue' })
  const [voice = null] = voicesOf(actor)
  const base = {
    voices: voicesOf(actor),
    suspendedUntil: actor.suspended ? ((await findUser(actor.userId))?.suspendedUntil ?? null) : null,
    practice: null,
    indicator: null,
    room: null,
    sparring: [],
    suggestions: [],
  }
  if (address.practice !== null) {
    const practice = orNotFound(await findDiscussedPractice(actor, address.practice))
    const about: ThreadAbout = { subject: 'practice', slug: practice.slug }
    return { ...base, about, audiences: audiencesFor('practice', practice), practice }
  }
  if (address.room !== null) {
    const room = orNotFound(await findRoom(actor, address.room))
    if (room.standing !== 'member' && room.standing !== 'host') notFound()
    const about: ThreadAbout = { subject: 'room', slug: room.slug }
    return { ...base, about, audiences: audiencesFor('room', null), room }
  }
  const indicator = address.indicator === null ? null : orNotFound(await findIndicator(address.indicator))
  const sparring = [...new Set(address.to)].map((code) => orNotFound(municipalityByCode(code)).code)
  const suggestions = indicator === null || voice === null ? [] : await listAskable(voice, indicator.id)
  const question = indicator === null || address.ask || sparring.length > 0
  const about: ThreadAbout = question
    ? { subject: 'question', indicatorId: indicator?.id ?? null }
    : { subject: 'indicator', indicatorId: indicator.id }
  const audiences: readonly Audience[] = sparring.length > 0 ? ['invited'] : audiencesFor(about.subject, null)
  return {
    ...base,
    about,
    // Without anybody to send it to there is nobody to keep it to.
    audiences: audiences.filter(
      (one) => one !== 'invited' || sparring.length > 0 || (question && suggestions.length > 0),
    ),
    indicator: indicator && { id: indicator.id, name: indicator.name },
    sparring,
    suggestions: question && sparring.length === 0 ? suggestions : [],
  }
}
