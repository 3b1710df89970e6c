import { z } from 'zod'
import { type AreaId, areas, type ThemeId, themes } from './areas'
import { directions, type Indicator, indicatorSources, qualityAspects, verifications } from './indicator'

const text = z.string().nullable()

/** An indicator as an edition keeps it, checked on the way in and out. */
export const indicatorSchema = z.object({
  id: z.string(),
  area: z.enum(areas.map(({ id }) => id) as [AreaId, ...AreaId[]]),
  theme: z.enum(themes.map(({ id }) => id) as [ThemeId, ...ThemeId[]]),
  source: z.enum(indicatorSources),
  name: z.object({ da: z.string(), en: z.string() }),
  unit: z.string(),
  direction: z.enum(directions),
  scored: z.boolean(),
  definitionDa: z.string(),
  questionDa: text,
  answerScaleDa: text,
  valueRule: text,
  dstTable: text,
  dstSelection: text,
  dstDenominator: text,
  minN: z.number().nullable(),
  frequency: z.string(),
  firstPeriod: text,
  verification: z.enum(verifications),
  noteDa: text,
  aspect: z.enum(qualityAspects).nullable(),
}) satisfies z.ZodType<Indicator>
