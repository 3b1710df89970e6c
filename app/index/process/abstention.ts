import { z } from 'zod'

const reason = z.string({ error: 'required' }).trim().min(1, 'required').max(1_000, 'too-long')

/** Showing a municipality without its place, or with it again. Messages are codes with a sentence under `process:errors`. */
export const abstentionForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('begin'),
    municipalityCode: z.string({ error: 'required' }),
    reasonDa: reason,
    reasonEn: reason,
    notCpr: z.array(z.string()).default([]),
  }),
  z.object({ intent: z.literal('end'), municipalityCode: z.string({ error: 'required' }) }),
])
export type AbstentionForm = z.output<typeof abstentionForm>
