import { z } from 'zod'
import { areas } from '~/catalogue/areas'
import { helpKinds } from './help-notice'

/** The most characters a notice takes. */
export const longestNotice = 2_000

const areaIds = areas.map(({ id }) => id)

/** The form in which a municipality says what help it wants or offers. Messages are codes with a sentence in the texts. */
export const helpForm = z.object({
  municipalityCode: z.string({ error: 'required' }),
  kind: z.enum(helpKinds, { error: 'required' }),
  area: z.enum(areaIds, { error: 'required' }),
  indicatorId: z
    .string()
    .optional()
    .transform((id) => id ?? null),
  text: z.string({ error: 'required' }).trim().min(1, { error: 'required' }).max(longestNotice, { error: 'too-long' }),
  notCpr: z.array(z.string()).default([]),
})

export type HelpForm = z.output<typeof helpForm>

/** What a list of notices is narrowed to; null is all. */
export type HelpFilter = { area: HelpForm['area'] | null; indicatorId: string | null }

/** What the address asks for; an unknown word asks for nothing. */
export function readHelpFilter(query: URLSearchParams): HelpFilter {
  const area = areaIds.find((id) => id === query.get('omraade')) ?? null
  return { area, indicatorId: query.get('indikator') || null }
}
