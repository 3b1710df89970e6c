import { z } from 'zod'
import { canonicalJson } from '~/index/engine/canonical-json'
import { grounds, outcomes } from './outcome'
import { reportReasons } from './report-reason'
import { textKinds } from './text-kind'

const id = z.guid()
const origin = z.enum(['member', 'notice', 'watched-words'])

/** What the public log tells: ids, closed sets and numbers. Never words of a text, never a person. */
export const logEntry = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('reported'),
    case: id,
    origin,
    reason: z.enum(reportReasons),
    kind: z.enum(textKinds).nullable(),
  }),
  z.object({
    what: z.literal('criticism-marked'),
    case: id,
    by: z.enum(['word-list', 'reporter', 'author', 'moderator']),
  }),
  z.object({ what: z.literal('interest-declared'), case: id }),
  z.object({ what: z.literal('proposed'), case: id, decision: id, outcome: z.enum(outcomes) }),
  z.object({ what: z.literal('rejected'), case: id, decision: id }),
  z.object({
    what: z.literal('decided'),
    case: id,
    decision: id,
    outcome: z.enum(outcomes),
    ground: z.enum(grounds),
    /** Which of the site's rules; null for a law or none. */
    rule: z.string().nullable(),
    automated: z.boolean(),
    seconded: z.boolean(),
    /** From the oldest report it answers; null when nobody had reported. */
    hours: z.number().nullable(),
  }),
  z.object({ what: z.literal('appealed'), decision: id, by: z.enum(['author', 'reporter']) }),
  z.object({ what: z.literal('appeal-decided'), decision: id, outcome: z.enum(['upheld', 'overturned']) }),
  z.object({
    what: z.literal('sample-drawn'),
    period: z.string(),
    seed: z.string(),
    among: z.number().int(),
    decisions: z.array(id),
  }),
  z.object({ what: z.literal('rejudged'), decision: id, agrees: z.boolean() }),
  z.object({ what: z.literal('reporters-forgotten'), count: z.number().int() }),
])
export type LogEntry = z.infer<typeof logEntry>

/** One line of the chain as it is kept and exported. */
export type LogLine = { number: number; at: Date; entry: LogEntry; previousHash: string; hash: string }

/** What the first line names as the one before it. */
export const noHash = '0'.repeat(64)

/** The text whose SHA-256 is the line's hash: canonical JSON (RFC 8785), so that anybody can compute it again. */
export function hashedText({ number, at, entry, previousHash }: Omit<LogLine, 'hash'>): string {
  return canonicalJson({ at: at.toISOString(), entry, number, previousHash })
}

export type ChainFault = { number: number; fault: 'gap' | 'broken-link' | 'wrong-hash' }

/** Follows the chain from its first line; the first fault, or null when it holds. `hashOf` is SHA-256 of a line's text. */
export function findChainFault(lines: readonly LogLine[], hashOf: (text: string) => string): ChainFault | null {
  let previousHash = noHash
  for (const [place, line] of lines.entries()) {
    if (line.number !== place + 1) return { number: place + 1, fault: 'gap' }
    if (line.previousHash !== previousHash) return { number: line.number, fault: 'broken-link' }
    if (hashOf(hashedText(line)) !== line.hash) return { number: line.number, fault: 'wrong-hash' }
    previousHash = line.hash
  }
  return null
}

/** An entry in the form that its hash is computed from. */
export function entryText(entry: LogEntry): string {
  return canonicalJson(entry)
}
