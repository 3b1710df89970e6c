import { z } from 'zod'

const ends = z.tuple([z.number(), z.number()])
const scale = ends.refine(([low, high]) => low < high, { error: 'two numbers, the lower one first' })
const share = z.number().min(0).max(1)
const fixedRules = 'percentile-rank, min-max, goalposts, rank, none or z-score'

const normaliseSchema = z.discriminatedUnion(
  'rule',
  [
    z.strictObject({
      rule: z.literal('percentile-rank'),
      scale: scale.optional(),
      ties: z.enum(['mean', 'min']).optional(),
    }),
    z.strictObject({ rule: z.literal('min-max'), scale: scale.optional() }),
    z.strictObject({ rule: z.literal('goalposts'), scale: scale.optional() }),
    z.strictObject({ rule: z.literal('rank'), scale: scale.optional(), ties: z.enum(['mean', 'min']).optional() }),
    z.strictObject({ rule: z.literal('none'), scale: scale.optional() }),
    z.strictObject({
      rule: z.literal('z-score'),
      mean: z.number().optional(),
      sd: z.number().positive().optional(),
    }),
  ],
  { error: fixedRules },
)

const gapsSchema = z.discriminatedUnion(
  'rule',
  [
    z.strictObject({ rule: z.literal('leave-out') }),
    z.strictObject({ rule: z.literal('group-mean'), groupColumn: z.string().min(1) }),
  ],
  { error: 'leave-out or group-mean' },
)

const outliersSchema = z.discriminatedUnion(
  'rule',
  [
    z.strictObject({ rule: z.literal('none') }),
    z.strictObject({
      rule: z.literal('winsorise-or-log'),
      skewness: z.number().positive(),
      kurtosis: z.number(),
      maxPoints: z.int().positive(),
    }),
  ],
  { error: 'none or winsorise-or-log' },
)

const aggregationSchema = z.enum(['arithmetic', 'geometric', 'harmonic', 'copeland'])

const nodeSchema = z.strictObject({
  id: z.string().min(1).optional(),
  indicator: z.string().min(1).optional(),
  weight: z.number().positive().optional(),
  aggregation: aggregationSchema.optional(),
  get children() {
    return z.array(nodeSchema).min(1).optional()
  },
})

/** The shape of a method file. What the parts must have to do with each other is asked by `readMethod`. */
export const methodSchema = z.strictObject({
  format: z.literal('socialt-indeks/method@1'),
  id: z.string().min(1),
  title: z.strictObject({ da: z.string(), en: z.string() }).optional(),
  tree: nodeSchema,
  indicators: z.record(
    z.string().min(1),
    z.strictObject({
      direction: z.enum(['higher', 'lower']),
      transform: z.enum(['none', 'ln', 'log10']).optional(),
      divideBy: z.string().min(1).optional(),
      goalposts: scale.optional(),
    }),
  ),
  steps: z
    .strictObject({
      denominate: z.boolean().optional(),
      gaps: gapsSchema.optional(),
      screen: z.strictObject({ minimumAvailability: share }).optional(),
      outliers: outliersSchema.optional(),
      normalise: normaliseSchema.optional(),
      coverage: z.array(z.strictObject({ depth: z.int().min(0), minimum: share })).optional(),
    })
    .optional(),
  uncertainty: z
    .strictObject({
      draws: z.int().positive().max(100_000).optional(),
      seed: z.int().min(0).optional(),
      weights: z.number().min(0).lt(1).optional(),
      normalise: z.array(normaliseSchema).min(1).optional(),
      aggregation: z.array(aggregationSchema).min(1).optional(),
      leaveOneOut: z.boolean().optional(),
      sampling: z.boolean().optional(),
    })
    .optional(),
})

/** A method as it is written in a file and stored with an edition. */
export type MethodDocument = z.input<typeof methodSchema>
export type MethodNode = z.infer<typeof nodeSchema>

export type Direction = 'higher' | 'lower'
export type Aggregation = z.infer<typeof aggregationSchema>
export type Ends = readonly [low: number, high: number]
export type Ties = 'mean' | 'min'
export type Normalise =
  | { rule: 'percentile-rank'; scale: Ends; ties: Ties }
  | { rule: 'min-max'; scale: Ends }
  | { rule: 'goalposts'; scale: Ends }
  | { rule: 'rank'; ties: Ties }
  | { rule: 'none' }
  | { rule: 'z-score'; mean: number; sd: number }
export type Gaps = z.infer<typeof gapsSchema>
export type Outliers = z.infer<typeof outliersSchema>

export type IndicatorRule = {
  direction: Direction
  transform: 'none' | 'ln' | 'log10'
  divideBy: string | null
  goalposts: Ends | null
}

export type Leaf = { indicator: string; weight: number }
export type Group = { id: string; weight: number; aggregation: Aggregation; children: readonly (Leaf | Group)[] }

export type Uncertainty = {
  draws: number
  seed: number
  weights: number
  /** Empty where the method's own rule is the only one. */
  normalise: readonly Normalise[]
  aggregation: readonly Aggregation[]
  leaveOneOut: boolean
  /** Values are drawn from their sampling distributions, where these are known. */
  sampling: boolean
}

/** A method that makes sense, every default written out. Only `readMethod` makes one. */
export type Method = {
  id: string
  title: { da: string; en: string } | null
  tree: Group
  indicators: ReadonlyMap<string, IndicatorRule>
  steps: {
    denominate: boolean
    gaps: Gaps
    minimumAvailability: number
    outliers: Outliers
    normalise: Normalise
    /** Smallest share of weight with a score by depth of the group, the root being 0. */
    coverage: ReadonlyMap<number, number>
  }
  uncertainty: Uncertainty | null
  /** What a reader should know about choices in the file that have no effect. */
  notes: readonly string[]
}

/** True for a leaf of the tree. */
export function isLeaf(node: Leaf | Group): node is Leaf {
  return 'indicator' in node
}
