import { z } from 'zod'
import { words } from './moderation-forms'

const line = z.string().trim().max(500, 'too-long').default('')
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/**
 * A notice of illegal content without log-in. Name and e-mail are asked for, except where the law says that they need not be
 * given: sexual abuse of children.
 */
export const noticeForm = z
  .object({
    address: z.string('give-address').trim().min(1, 'give-address').max(500, 'too-long'),
    text: words('tell-why'),
    lawNamed: line,
    isChildAbuse: ticked,
    name: line,
    email: line,
    goodFaith: ticked,
  })
  .superRefine(({ isChildAbuse, name, email, goodFaith }, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (!isChildAbuse && name === '') wrong('name', 'give-name')
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    if (email === '' ? !isChildAbuse : !isAddress) wrong('email', 'give-email')
    if (!goodFaith) wrong('goodFaith', 'good-faith')
  })
export type IllegalNotice = z.output<typeof noticeForm>

/** What on this site an address can lead to, told from the address alone. */
export type NamedPlace = { practiceSlug: string } | { threadId: string; number: number } | null

/** The practice or post that an address names; null for another page, another site, or what is no address. */
export function placeNamed(address: string): NamedPlace {
  const path = address.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/^\/en(?=\/)/, '')
  const practice = /^\/praksis\/([a-z0-9-]+)(?:[/?#]|$)/.exec(path)?.[1]
  if (practice !== undefined) return { practiceSlug: practice }
  const thread = /^\/dialog\/([0-9a-f-]{36})(?:[/?#]|$)/i.exec(path)?.[1]
  if (thread === undefined) return null
  return { threadId: thread, number: Number(/#indlaeg-(\d{1,6})$/.exec(path)?.[1] ?? 1) }
}
