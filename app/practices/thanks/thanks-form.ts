import { z } from 'zod'
import { longestThanks } from './thanks'

const municipalityCode = z.string().max(3)

/** Giving thanks in a municipality's name, or taking them back. Messages are codes with a sentence in the texts. */
export const thanksForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('thank'),
    municipalityCode,
    text: z.string({ error: 'required' }).trim().min(1, 'required').max(longestThanks, 'too-long'),
    notCpr: z.array(z.string().max(100)).max(100).default([]),
  }),
  z.object({ intent: z.literal('withdraw'), municipalityCode }),
])
