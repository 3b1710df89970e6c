import { z } from 'zod'

/** The change from the period before that is pointed out unless somebody chooses otherwise. */
export const usualJumpFactor = 3

/** What is sent with a file of figures. The messages are codes, with sentences under `collection:problems`. */
export const uploadForm = z.object({
  file: z.instanceof(File, { error: 'file-missing' }).refine(({ size }) => size > 0, 'file-empty'),
  source: z.string().trim().max(200, 'too-long').optional(),
  jumpFactor: z
    .string({ error: 'bad-jump-factor' })
    .transform((text) => Number(text.trim().replace(',', '.')))
    .refine((factor) => factor > 1 && factor < 1_000_000, 'bad-jump-factor'),
})

/** What is sent with an export of De Kommunale Nøgletal. */
export const keyFigureForm = z.object({
  file: z.instanceof(File, { error: 'file-missing' }).refine(({ size }) => size > 0, 'file-empty'),
  source: z.string().trim().max(200, 'too-long').default('De Kommunale Nøgletal'),
})

/** What staff may do to a batch. */
export const batchForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('publish') }),
  z.object({ intent: z.literal('discard') }),
  z.object({
    intent: z.literal('withdraw'),
    reason: z.string({ error: 'reason-missing' }).trim().min(1, 'reason-missing').max(1000, 'too-long'),
  }),
])

/** Which deed the page asks about before it is done; the words of the address. */
export const batchDeeds = { offentliggoer: 'publish', kasser: 'discard', 'traek-tilbage': 'withdraw' } as const
export type BatchDeed = (typeof batchDeeds)[keyof typeof batchDeeds]

/** The deed an address asks about, or null. */
export function deedNamed(word: string | null): BatchDeed | null {
  return Object.entries(batchDeeds).find(([known]) => known === word)?.[1] ?? null
}
