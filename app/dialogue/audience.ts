import type { Actor } from '~/accounts/actor'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { isListedFor, type PracticeStanding, seesShared } from '~/practices/practice-visibility'

/** What a thread is about. */
export const threadSubjects = ['practice', 'indicator', 'question', 'room'] as const
export type ThreadSubject = (typeof threadSubjects)[number]

/** Who reads a thread, the widest first; a room's members and those invited are each a circle of their own. */
export const audiences = ['public', 'municipalities', 'room', 'invited'] as const
export type Audience = (typeof audiences)[number]

/** What decides who sees a thread. */
export type ThreadStanding = {
  audience: Audience
  startedById: string | null
  /** The municipality it was started for; null for the union. */
  municipalityCode: MunicipalityCode | null
  /** The municipalities it was sent to. */
  invited: readonly MunicipalityCode[]
  /** The standing of the practice it is about. */
  practice: PracticeStanding | null
  /** The members and hosts of the room it is in. */
  roomMembers: readonly string[]
}

/** May this reader (null: a stranger) read the thread, or know that it exists? The same rule as `threadsSeenBy` in SQL. */
export function maySeeThread(reader: Actor | null, thread: ThreadStanding): boolean {
  if (thread.practice !== null && !isListedFor(reader, thread.practice)) return false
  if (thread.audience === 'public') return true
  // One who has left every municipality reads what strangers read, rooms included.
  if (reader === null || !seesShared(reader)) return false
  switch (thread.audience) {
    case 'municipalities':
      return true
    case 'room':
      return reader.userId !== null && thread.roomMembers.includes(reader.userId)
    case 'invited':
      return isInvited(reader, thread)
  }
}

function isInvited(reader: Actor, { municipalityCode, startedById, invited }: ThreadStanding): boolean {
  if (municipalityCode === null && startedById !== null && startedById === reader.userId) return true
  return [municipalityCode, ...invited].some((code) => code !== null && reader.memberships.has(code))
}

/** The audiences a new thread may have, the usual one first. What only municipalities see is not discussed in public. */
export function audiencesFor(
  subject: ThreadSubject,
  practice: Pick<PracticeStanding, 'visibility'> | null,
): readonly Audience[] {
  switch (subject) {
    case 'room':
      return ['room']
    case 'practice':
      return practice?.visibility === 'public' ? ['municipalities', 'public'] : ['municipalities']
    case 'indicator':
    case 'question':
      return ['municipalities', 'public', 'invited']
  }
}

/**
 * May a thread change from one audience to another? It only ever gets fewer readers: its posts were written for those who
 * could read them. Neither a room nor those invited can be exchanged for another circle.
 */
export function narrows(from: Audience, to: Audience): boolean {
  if (from === to) return true
  if (from === 'public') return true
  return from === 'municipalities' && to !== 'public'
}
