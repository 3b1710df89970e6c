import { z } from 'zod'
import { type Explanation, partKinds, reasonKinds } from './explanation'

const stood = z.strictObject({ score: z.number(), rank: z.int().positive() })
const contribution = { score: z.number(), places: z.int() }

/** An explanation as an edition keeps it, checked on the way in and out. */
export const explanationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('explained'),
    before: stood,
    after: stood,
    parts: z.array(z.strictObject({ kind: z.enum(partKinds), ...contribution })),
    reasons: z
      .array(
        z.strictObject({
          indicatorId: z.string(),
          kind: z.enum(reasonKinds),
          before: z.number().nullable(),
          after: z.number().nullable(),
          ...contribution,
        }),
      )
      .nullable(),
  }),
  z.strictObject({
    kind: z.literal('no-comparison'),
    before: stood.nullable(),
    after: stood.nullable(),
    lackingBefore: z.array(z.string()),
    lackingAfter: z.array(z.string()),
  }),
]) satisfies z.ZodType<Explanation>
