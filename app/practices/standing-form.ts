import { z } from 'zod'
import { visibilities } from './practice-visibility'

/** One of the things that can be done to a whole practice, beside writing and publishing it. */
export const standingForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('visibility'), visibility: z.enum(visibilities) }),
  z.object({ intent: z.literal('archive') }),
  z.object({ intent: z.literal('restore') }),
  z.object({ intent: z.literal('confirm') }),
  z.object({ intent: z.literal('withdraw') }),
  z.object({ intent: z.literal('discard') }),
  z.object({ intent: z.literal('delete') }),
])

export type StandingDeed = z.output<typeof standingForm>
