import { z } from 'zod'
import { audiences } from './audience'
import { longestPost, longestTitle } from './post-rules'
import { longestPurpose, longestRoomName, roomDeeds } from './room-rules'

function words(longest: number, missing: string) {
  return z
    .string(missing)
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => text.length > 0, missing)
    .refine((text) => text.length <= longest, 'too-long')
}

function line(longest: number, missing: string) {
  return words(longest, missing).transform((text) => text.replace(/\s+/g, ' '))
}

const keys = z.array(z.string().max(100)).max(1_000).default([])

const written = {
  intent: z.enum(['preview', 'send', 'files']),
  text: words(longestPost, 'write-something'),
  notPersonal: keys,
  despiteUnknown: z
    .string()
    .optional()
    .transform((value) => value === 'on'),
}

// The union writes without a municipality: an empty choice.
const voice = z
  .string()
  .max(3)
  .optional()
  .transform((code) => code || null)

/** A post at the end of a thread. */
export const postForm = z.object({
  ...written,
  voice,
  repliesTo: z
    .string()
    .max(7)
    .optional()
    .transform((number) => (number && /^\d+$/.test(number) ? Number(number) : null)),
})

/** New words for a post, and the version that the writer began from. */
export const editForm = z.object({ ...written, seenVersion: z.coerce.number().int().min(1).max(2_147_483_647) })

/** A new thread; what it is about stands in the address. */
export const threadForm = z.object({
  ...written,
  voice,
  title: line(longestTitle, 'give-title'),
  audience: z.enum(audiences, 'choose-audience'),
  invited: z.array(z.string().max(3)).max(100).default([]),
})

/** What one does with a thread besides writing in it. */
export const threadChoiceForm = z.object({
  intent: z.enum(['follow', 'mute', 'none', 'accept', 'unaccept', 'narrow']),
  number: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  seen: z
    .string()
    .max(36)
    .optional()
    .transform((id) => id || null),
})

/** A new room. */
export const roomForm = z.object({
  name: line(longestRoomName, 'give-name'),
  purpose: words(longestPurpose, 'tell-purpose'),
  kind: z.enum(['profession', 'region'], 'choose-kind'),
})

/** What one does in a room, or a host with somebody in it. */
export const roomChoiceForm = z.object({
  intent: z.enum(['ask', 'leave', 'close', 'reopen', ...roomDeeds]),
  userId: z.string().max(36).optional(),
})
