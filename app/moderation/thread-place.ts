import { z } from 'zod'

const place = z.object({
  subject: z.enum(['PRACTICE', 'INDICATOR', 'QUESTION', 'ROOM']),
  audience: z.enum(['PUBLIC', 'MUNICIPALITIES', 'ROOM', 'INVITED']),
  practiceId: z.string().nullable(),
  indicatorId: z.string().nullable(),
  roomId: z.string().nullable(),
})

/** Where a thread stands: what it is about and who reads it. */
export type PlaceOfThread = z.infer<typeof place>

/** A thread's place as a decision keeps it, so that it can be put back. */
export function threadPlaceText(row: PlaceOfThread): string {
  return JSON.stringify(place.parse(row))
}

/** The place that a decision keeps. */
export function readThreadPlace(text: string): PlaceOfThread {
  return place.parse(JSON.parse(text))
}

/** The place a thread gets when a moderator chooses `target`: "municipalities", "question" or "room:<id>"; null for others. */
export function movedPlace(now: PlaceOfThread, target: string): PlaceOfThread | null {
  if (target === 'municipalities') return now.audience === 'PUBLIC' ? { ...now, audience: 'MUNICIPALITIES' } : null
  if (target === 'question')
    return now.subject === 'PRACTICE' || now.subject === 'INDICATOR'
      ? { ...now, subject: 'QUESTION', practiceId: null }
      : null
  const roomId = /^room:(.+)$/.exec(target)?.[1]
  if (roomId === undefined) return null
  return { subject: 'ROOM', audience: 'ROOM', practiceId: null, indicatorId: null, roomId }
}
