import { z } from 'zod'

/** The two steps of importing a catalogue: check a file, then use exactly what was checked. */
export const catalogueForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('check'), file: z.instanceof(File) }),
  z.object({ intent: z.literal('import'), text: z.string(), fileName: z.string().max(255) }),
])

/** How many findings a page shows; a file that is wrong in every row need not list them all. */
export const findingsShown = 200
