import { z } from 'zod'
import { effectDirections, linkStrengths, type PracticeText, practiceStatuses, wordFields } from './practice-text'

/** An example told in versions: what each says otherwise than the example's row. */
export type WorkedExample = { slug: string; revisions: Partial<PracticeText>[] }

const link = z.strictObject({
  mechanism: z.string(),
  delayMonths: z.number().int().min(0).nullable(),
  strength: z.enum(linkStrengths).nullable(),
  source: z.string(),
})

const revision = z.strictObject({
  words: z.partialRecord(z.enum(wordFields), z.string()),
  effectDirection: z.enum(effectDirections).optional(),
  status: z.enum(practiceStatuses).optional(),
  indicatorIds: z.array(z.string()).optional(),
  links: z.record(z.string(), link).optional(),
})

const examples = z.array(z.strictObject({ slug: z.string(), revisions: z.array(revision).min(1) }))

/** The worked examples of a file, from its JSON. Throws when the file is not as it should be: it is part of the program. */
export function readWorkedExamples(document: unknown): WorkedExample[] {
  return examples.parse(document).map(({ slug, revisions }) => ({
    slug,
    revisions: revisions.map(({ words, effectDirection, status, indicatorIds, links }) => ({
      ...words,
      ...(effectDirection ? { effectDirection } : {}),
      ...(status ? { status } : {}),
      ...(indicatorIds ? { indicatorIds } : {}),
      ...(links ? { links } : {}),
    })),
  }))
}
