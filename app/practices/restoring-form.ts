import { z } from 'zod'
import type { WritingStop } from './workflow/submission'

/** Why an earlier version did not become the working copy. */
export type RestoringProblem = 'working-copy-exists' | 'changed-by-someone-else' | WritingStop

/** Which working copy the writer saw before bringing an earlier version back, and whether it may be replaced. */
export const restoringForm = z.object({
  seenVersion: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  replace: z.boolean().default(false),
})
