import { z } from 'zod'
import { readPeriod } from '~/collection/period'
import { slugPattern } from './edition-plan'

const largestMethod = 1_000_000
const title = z.string({ error: 'title-missing' }).trim().min(1, 'title-missing').max(120, 'too-long')

/** What staff send to have an edition computed. The messages are codes, with sentences under `index:problems`. */
export const editionForm = z.object({
  period: z.string({ error: 'bad-period' }).transform((text, context) => {
    const period = readPeriod(text.trim())
    if (period === null) context.addIssue({ code: 'custom', message: 'bad-period' })
    return period ?? ''
  }),
  slug: z.string({ error: 'bad-slug' }).trim().regex(slugPattern, 'bad-slug'),
  titleDa: title,
  titleEn: title,
  method: z.enum(['standard', 'own'], { error: 'method-missing' }),
  methodFile: z
    .instanceof(File)
    .refine(({ size }) => size <= largestMethod, 'method-too-large')
    .optional(),
  methodText: z.string().max(largestMethod, 'method-too-large').optional(),
  batch: z.array(z.uuid('no-batch')).min(1, 'no-batch'),
  seed: z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, 'bad-seed')
    .transform(Number)
    .optional(),
})

export type EditionFormValue = z.output<typeof editionForm>

/** The form's fields that an error may stand at; files and text of a method share one. */
export const editionFields = ['period', 'slug', 'titleDa', 'titleEn', 'method', 'batch', 'seed'] as const
export type EditionErrors = Partial<Record<(typeof editionFields)[number], string[]>>

/** What the form shows in its fields. */
export type EditionValues = Record<'period' | 'slug' | 'titleDa' | 'titleEn' | 'methodText' | 'seed', string> & {
  method: 'standard' | 'own'
  /** Ids of the chosen files. */
  batch: readonly string[]
}

/** A file that may be chosen. */
export type OfferedBatch = {
  id: string
  fileName: string
  sourceNote: string | null
  observationCount: number
  publishedAt: string | null
  isDemo: boolean
}

/** What is wrong, as the form shows it: sentences by field, and faults of the method or the figures line by line. */
export type RefusedEdition = { errors: EditionErrors; about: 'method' | 'figures'; faults: Fault[] }

/** One fault of a method or its figures, in the engine's own English words. */
export type Fault = { place: string; wrong: string; right: string }

/** The name itself, or with the first number behind it that makes it a new one: "2026", "2026-2". */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  let number = 1
  const slug = () => (number === 1 ? name : `${name}-${number}`)
  while (taken.has(slug())) number += 1
  return slug()
}

/** Every step with an edition that is asked about first, by the word at the address's `handling`. */
export const editionDeeds = {
  offentliggoer: 'publish',
  kasser: 'discard',
  forhaandsvisning: 'preview',
  frist: 'move-preview',
  'annuller-forhaandsvisning': 'cancel-preview',
  tidspunkt: 'schedule',
  'annuller-tidspunkt': 'cancel-schedule',
  'beregn-igen': 'recompute',
  'ny-version': 'version',
} as const
export type EditionDeed = (typeof editionDeeds)[keyof typeof editionDeeds]

const text = z.string().trim().max(4_000).optional()

/** The answer to the question; days, times and words only where the deed asks for them. */
export const editionDeedForm = z.object({
  intent: z.enum(Object.values(editionDeeds)),
  until: text,
  date: text,
  time: text,
  reason: text,
})
export type EditionDeedForm = z.output<typeof editionDeedForm>

/** The deed an address asks about, or null. */
export function editionDeedNamed(word: string | null): EditionDeed | null {
  return Object.entries(editionDeeds).find(([known]) => known === word)?.[1] ?? null
}
