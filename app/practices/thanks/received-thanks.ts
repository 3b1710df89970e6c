import type { Thanks } from './thanks'

/** Thanks that a municipality has been given for what it wrote, with the practice they are for. */
export type ReceivedThanks = Thanks & { practice: { slug: string; title: string } }
